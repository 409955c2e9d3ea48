-- Two parents become one.
--- before
create table p1 (a int);
create table p2 (b int);
create table child (b int, c int) inherits (p1);
alter table child inherit p2;
--- after
create table p1 (a int);
create table p2 (b int);
create table child (b int, c int) inherits (p1);
--- rows
insert into child (a, b, c) values (1, 2, 3);
--- expected
ALTER TABLE public.child NO INHERIT public.p2;
-- ACCESS EXCLUSIVE on public.child, ACCESS SHARE on public.p2
--- expected back
ALTER TABLE public.child INHERIT public.p2;
-- ACCESS EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.p2
