-- A generated column in a parent and its child.
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int, b int generated always as (a + 1) stored);
create table c () inherits (p);
--- rows
insert into c (a) values (1);
--- expected
ALTER TABLE public.p ADD COLUMN b integer GENERATED ALWAYS AS ((a + 1)) STORED;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p, rewrites public.c, rewrites public.p
--- expected back
ALTER TABLE public.p DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.p
