-- Extended statistics are on the column.
--- before
create table t (a int, b int);
create statistics s (dependencies) on a, b from t;
create statistics e on (a + 1) from t;
--- after
create table t (a bigint, b int);
create statistics s (dependencies) on a, b from t;
create statistics e on (a + 1) from t;
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
