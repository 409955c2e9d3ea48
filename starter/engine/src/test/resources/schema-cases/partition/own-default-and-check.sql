-- A partition has a default and a check of its own.
--- before
create table p (a int, b int default 1) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int default 1) partition by range (a);
create table p1 partition of p for values from (0) to (10);
alter table p1 alter b set default 2;
alter table p1 add constraint own check (b < 100);
--- expected
ALTER TABLE public.p1
    ALTER COLUMN b SET DEFAULT 2,
    ADD CONSTRAINT own CHECK ((b < 100));
-- ACCESS EXCLUSIVE on public.p1, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p1
    DROP CONSTRAINT own,
    ALTER COLUMN b SET DEFAULT 1;
-- ACCESS EXCLUSIVE on public.p1
