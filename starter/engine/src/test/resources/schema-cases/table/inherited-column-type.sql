-- A column's type changes in the parent and, by that, in the child.
--- before
create table parent (id int);
create table child (x int) inherits (parent);
--- after
create table parent (id bigint);
create table child (x int) inherits (parent);
--- rows
insert into child (id, x) values (1, 1);
--- expected
ALTER TABLE public.parent ALTER COLUMN id TYPE bigint;
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.parent, rewrites public.child, rewrites public.parent
--- expected back
ALTER TABLE public.parent ALTER COLUMN id TYPE integer;
-- ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.parent, rewrites public.child, rewrites public.parent, may fail on existing rows
