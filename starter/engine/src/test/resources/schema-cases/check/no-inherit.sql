-- The check is the parent's alone.
--- before
create table t (a int, constraint c check (a > 0));
--- after
create table t (a int, constraint c check (a > 0) no inherit);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT c,
    ADD CONSTRAINT c CHECK ((a > 0)) NO INHERIT;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT c,
    ADD CONSTRAINT c CHECK ((a > 0));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
