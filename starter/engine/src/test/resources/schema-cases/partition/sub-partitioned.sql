-- A partition that is itself partitioned is attached.
--- both
create table p (a int, b int) partition by range (a);
create table s (a int, b int) partition by list (b);
create table s1 partition of s for values in (1);
--- before
--- after
alter table p attach partition s for values from (0) to (10);
--- rows
insert into s values (1, 1);
--- expected
ALTER TABLE public.p ATTACH PARTITION public.s FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.s, ACCESS EXCLUSIVE on public.s1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p DETACH PARTITION public.s;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.s, ACCESS EXCLUSIVE on public.s1
