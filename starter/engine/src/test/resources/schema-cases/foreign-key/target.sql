-- It refers to another table.
--- before
create table a (id int primary key);
create table c (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table c (id int primary key);
create table b (a int, constraint b_a foreign key (a) references c);
--- rows
insert into a values (1);
insert into c values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.c(id);
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.c, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id);
-- ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.a, may fail on existing rows, scans the table
