-- Two partitions' bounds change so that they would overlap in between.
--- both
create table p (a int) partition by range (a);
--- before
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p1 partition of p for values from (0) to (15);
create table p2 partition of p for values from (15) to (20);
--- rows
insert into p values (1), (16);
--- expected
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (15);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (15) TO (20);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
