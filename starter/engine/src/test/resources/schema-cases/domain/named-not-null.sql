-- A NOT NULL constraint with a name.
-- since: 18
--- before
create domain d as int;
--- after
create domain d as int constraint must not null;
--- expected
ALTER DOMAIN public.d ADD CONSTRAINT must NOT NULL;
-- may fail on existing rows
--- expected back
ALTER DOMAIN public.d DROP NOT NULL;
