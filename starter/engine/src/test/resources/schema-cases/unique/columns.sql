-- The same name, other columns.
--- before
create table t (a int, b int, constraint u unique (a));
--- after
create table t (a int, b int, constraint u unique (b));
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (b);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
