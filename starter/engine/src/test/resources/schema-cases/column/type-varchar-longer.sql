-- A longer varchar needs no rewrite.
--- before
create table t (name varchar(10));
--- after
create table t (name varchar(20));
--- rows
insert into t values ('short');
--- expected
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(20);
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
