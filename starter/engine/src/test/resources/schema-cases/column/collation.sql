-- A column's collation changes; its index is built again by the server.
--- before
create table t (name text);
create index t_name on t (name);
--- after
create table t (name text collate "C");
create index t_name on t (name);
--- rows
insert into t values ('a');
--- expected
ALTER TABLE public.t ALTER COLUMN name TYPE text COLLATE "C";
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN name TYPE text;
-- ACCESS EXCLUSIVE on public.t
