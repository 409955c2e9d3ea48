-- The table's row type is used by another table's column.
--- before
create table t (id int);
create table u (t t);
--- after
create table t (id int, name text);
create table u (t t);
--- rows
insert into u values (null);
--- expected
ALTER TABLE public.t ADD COLUMN name text;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
