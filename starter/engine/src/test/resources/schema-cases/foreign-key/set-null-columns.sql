-- Only some columns are set to null.
-- since: 15
--- before
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a on delete set null);
--- after
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a on delete set null (y));
--- rows
insert into a values (1, 1);
insert into b values (1, 1);
--- expected
ALTER TABLE public.b
    DROP CONSTRAINT f,
    ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.a(x, y) ON DELETE SET NULL (y);
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.b
    DROP CONSTRAINT f,
    ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.a(x, y) ON DELETE SET NULL;
-- ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, may fail on existing rows, scans the table
