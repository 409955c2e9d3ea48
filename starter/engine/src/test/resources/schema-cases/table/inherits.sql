-- A table begins to inherit.
--- before
create table parent (id int, name text);
create table child (id int, name text, more int);
--- after
create table parent (id int, name text);
create table child (id int, name text, more int);
alter table child inherit parent;
--- rows
insert into child (id, name, more) values (1, 'a', 2);
--- expected
ALTER TABLE public.child INHERIT public.parent;
-- ACCESS EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.parent
--- expected back
ALTER TABLE public.child NO INHERIT public.parent;
-- ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.parent
