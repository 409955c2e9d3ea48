-- Only the name differs.
--- before
create table a (id int primary key);
create table b (a int, constraint one foreign key (a) references a);
--- after
create table a (id int primary key);
create table b (a int, constraint two foreign key (a) references a);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b RENAME CONSTRAINT one TO two;
-- ACCESS EXCLUSIVE on public.b
--- expected back
ALTER TABLE public.b RENAME CONSTRAINT two TO one;
-- ACCESS EXCLUSIVE on public.b
