-- It is validated.
--- before
create table a (id int primary key);
create table b (a int);
alter table b add constraint b_a foreign key (a) references a not valid;
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- rows
insert into a values (1);
insert into b values (1);
--- expected
ALTER TABLE public.b VALIDATE CONSTRAINT b_a;
-- ROW SHARE on public.a, SHARE UPDATE EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT b_a,
    ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id) NOT VALID;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b
