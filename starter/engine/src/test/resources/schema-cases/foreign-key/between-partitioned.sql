-- From one partitioned table to another.
--- before
create table a (id int primary key) partition by range (id);
create table a1 partition of a for values from (0) to (100);
create table b (id int, a int) partition by range (id);
create table b1 partition of b for values from (0) to (100);
--- after
create table a (id int primary key) partition by range (id);
create table a1 partition of a for values from (0) to (100);
create table b (id int, a int, constraint b_a foreign key (a) references a on delete cascade) partition by range (id);
create table b1 partition of b for values from (0) to (100);
--- rows
insert into a values (1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE;
-- SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.a1, SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.b1, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b DROP CONSTRAINT b_a;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.a1, ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.b1
