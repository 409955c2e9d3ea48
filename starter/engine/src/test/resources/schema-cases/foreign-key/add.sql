-- Adds a foreign key.
--- before
create table a (id int primary key);
create table b (a int);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP CONSTRAINT b_a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
