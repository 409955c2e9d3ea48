-- Adds a unique constraint over two columns.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int, unique (a, b));
--- rows
insert into t values (1, 1), (1, 2);
--- expected
ALTER TABLE public.t ADD CONSTRAINT t_a_b_key UNIQUE (a, b);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT t_a_b_key;
-- ACCESS EXCLUSIVE on public.t
