-- INCLUDE is not lost.
--- before
create table t (a int, b int, c int, constraint u unique (a));
--- after
create table t (a int, b int, c int, constraint u unique (a) include (b, c));
--- rows
insert into t values (1, 2, 3);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a) INCLUDE (b, c);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT u,
    ADD CONSTRAINT u UNIQUE (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
