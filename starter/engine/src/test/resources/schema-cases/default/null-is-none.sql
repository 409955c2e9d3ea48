-- A default of NULL is one.
--- before
create table t (a int default 1);
--- after
create table t (a int default null);
--- expected
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.t
