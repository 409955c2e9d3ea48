-- The expression changes. PostgreSQL before 17 has no ALTER for it.
--- before
create table t (a int, b int generated always as (a * 10) stored);
create index t_b on t (b);
--- after
create table t (a int, b int generated always as (a * 100) stored);
create index t_b on t (b);
--- rows
insert into t (a) values (1), (2);
--- expected
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 100));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 10));
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
