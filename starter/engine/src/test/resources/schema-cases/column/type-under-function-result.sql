-- A function returns rows of the table.
--- before
create table t (id int, n int);
create function ts() returns setof t language sql stable as 'select * from t';
--- after
create table t (id int, n bigint);
create function ts() returns setof t language sql stable as 'select * from t';
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
