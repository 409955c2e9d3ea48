-- A partition has a foreign key of its own.
--- both
create table a (id int primary key);
create table p (id int, a int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 add constraint own foreign key (a) references a;
--- expected
ALTER TABLE public.p1 ADD CONSTRAINT own FOREIGN KEY (a) REFERENCES public.a(id);
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.p1, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p1 DROP CONSTRAINT own;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.p1
