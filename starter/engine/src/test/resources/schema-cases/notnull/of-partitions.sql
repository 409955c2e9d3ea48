-- That of a partitioned table is that of its partitions.
--- before
create table p (k int, a int) partition by list (k);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2) partition by list (a);
create table p21 partition of p2 for values in (1);
--- after
create table p (k int, a int not null) partition by list (k);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2) partition by list (a);
create table p21 partition of p2 for values in (1);
--- rows
insert into p values (1, 1), (2, 1);
--- expected
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p21, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2, ACCESS EXCLUSIVE on public.p21
