-- The generated column itself changes its type.
--- before
create table t (a int, b int generated always as (a * 2) stored);
--- after
create table t (a int, b bigint generated always as (a * 2) stored);
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t ALTER COLUMN b TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN b TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
