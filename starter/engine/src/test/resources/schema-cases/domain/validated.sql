-- It is validated.
--- before
create domain d as int;
alter domain d add constraint c check (value > 0) not valid;
--- after
create domain d as int constraint c check (value > 0);
--- expected
ALTER DOMAIN public.d VALIDATE CONSTRAINT c;
-- may fail on existing rows
--- expected back
ALTER DOMAIN public.d DROP CONSTRAINT c;
ALTER DOMAIN public.d ADD CONSTRAINT c CHECK ((VALUE > 0)) NOT VALID;
