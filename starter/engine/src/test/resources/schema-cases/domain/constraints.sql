-- Constraints come, go and change.
--- before
create domain d as int constraint a check (value > 0) constraint b check (value < 100);
create table t (d d);
--- after
create domain d as int constraint a check (value > 1) constraint c check (value < 1000);
create table t (d d);
--- rows
insert into t values (5);
--- expected
ALTER DOMAIN public.d DROP CONSTRAINT b;
ALTER DOMAIN public.d DROP CONSTRAINT a;
ALTER DOMAIN public.d ADD CONSTRAINT a CHECK ((VALUE > 1));
-- SHARE on public.t, may fail on existing rows, scans the table
ALTER DOMAIN public.d ADD CONSTRAINT c CHECK ((VALUE < 1000));
-- SHARE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER DOMAIN public.d DROP CONSTRAINT c;
ALTER DOMAIN public.d DROP CONSTRAINT a;
ALTER DOMAIN public.d ADD CONSTRAINT a CHECK ((VALUE > 0));
-- SHARE on public.t, may fail on existing rows, scans the table
ALTER DOMAIN public.d ADD CONSTRAINT b CHECK ((VALUE < 100));
-- SHARE on public.t, may fail on existing rows, scans the table
