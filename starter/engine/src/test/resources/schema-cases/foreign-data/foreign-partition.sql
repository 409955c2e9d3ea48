-- A foreign table is a partition.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (id int) partition by range (id);
--- before
create foreign table p1 (id int) server s;
--- after
create foreign table p1 partition of p for values from (0) to (10) server s;
--- expected
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p
--- expected back
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
