-- A view's column has a default.
--- before
create table t (id int, name text);
create view v as select id, name from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
alter view v alter column name set default 'none';
--- expected
ALTER VIEW public.v ALTER COLUMN name SET DEFAULT 'none'::text;
-- ACCESS EXCLUSIVE on public.v
--- expected back
ALTER VIEW public.v ALTER COLUMN name DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.v
