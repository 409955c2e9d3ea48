-- The order of the columns matters.
--- before
create table a (x int, y int, primary key (x, y), unique (y, x));
create table b (x int, y int, constraint f foreign key (x, y) references a (x, y));
--- after
create table a (x int, y int, primary key (x, y), unique (y, x));
create table b (x int, y int, constraint f foreign key (y, x) references a (x, y));
--- rows
insert into a values (1, 1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT f,
    ADD CONSTRAINT f FOREIGN KEY (y, x) REFERENCES public.a(x, y);
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT f,
    ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.a(x, y);
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
