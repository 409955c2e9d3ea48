-- Without a limit, and no rewrite; the index stays what it is.
--- before
create table t (name varchar(10));
create index t_name on t (name);
--- after
create table t (name text);
create index t_name on t (name);
--- rows
insert into t values ('short');
--- expected
ALTER TABLE public.t ALTER COLUMN name TYPE text;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
