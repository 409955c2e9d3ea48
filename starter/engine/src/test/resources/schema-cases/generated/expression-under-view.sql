-- A view shows the column.
--- before
create table t (a int, b int generated always as (a * 10) stored);
create view v as select b from t;
--- after
create table t (a int, b int generated always as (a * 100) stored);
create view v as select b from t;
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 100));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 10));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
