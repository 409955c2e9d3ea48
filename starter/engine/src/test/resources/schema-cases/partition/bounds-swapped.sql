-- Two partitions swap their bounds; both are empty.
--- both
create table p (a int) partition by list (a);
--- before
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
--- after
create table p1 partition of p for values in (2);
create table p2 partition of p for values in (1);
--- expected
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (2);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES IN (1);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES IN (1);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
