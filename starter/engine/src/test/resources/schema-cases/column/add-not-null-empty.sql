-- A column that must have a value, in an empty table.
--- before
create table t (id int);
--- after
create table t (id int, name text not null);
--- expected
ALTER TABLE public.t ADD COLUMN name text NOT NULL;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
