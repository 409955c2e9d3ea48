-- Nulls count as equal.
-- since: 15
--- before
create table t (a int, constraint u unique (a));
--- after
create table t (a int, constraint u unique nulls not distinct (a));
--- rows
insert into t values (1), (null);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
