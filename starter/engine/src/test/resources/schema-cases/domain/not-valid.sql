-- A constraint that old values need not pass.
--- before
create domain d as int;
create table t (d d);
--- after
create domain d as int;
create table t (d d);
alter domain d add constraint c check (value > 0) not valid;
--- rows before
insert into t values (-5);
--- expected
ALTER DOMAIN public.d ADD CONSTRAINT c CHECK ((VALUE > 0)) NOT VALID;
--- expected back
ALTER DOMAIN public.d DROP CONSTRAINT c;
