-- Adds a check to a column and one to the table.
--- before
create table t (a int, b int);
--- after
create table t (a int check (a > 0), b int, check (a < b));
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t
    ADD CONSTRAINT t_a_check CHECK ((a > 0)),
    ADD CONSTRAINT t_check CHECK ((a < b));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_check,
    DROP CONSTRAINT t_a_check;
-- ACCESS EXCLUSIVE on public.t
