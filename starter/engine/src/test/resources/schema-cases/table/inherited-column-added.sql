-- A column added to the parent reaches its children.
--- before
create table parent (id int);
create table child () inherits (parent);
create table grandchild (x int) inherits (child);
--- after
create table parent (id int, name text default 'n');
create table child () inherits (parent);
create table grandchild (x int) inherits (child);
--- rows
insert into grandchild (id, x) values (1, 1);
--- expected
ALTER TABLE public.parent ADD COLUMN name text DEFAULT 'n'::text;
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild, ACCESS EXCLUSIVE on public.parent
--- expected back
ALTER TABLE public.parent DROP COLUMN name;
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild, ACCESS EXCLUSIVE on public.parent, deletes data, not reversible
