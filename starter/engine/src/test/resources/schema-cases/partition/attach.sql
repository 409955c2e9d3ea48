-- A table becomes a partition.
--- both
create table p (a int not null, b text) partition by range (a);
--- before
create table p1 (a int not null, b text);
--- after
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p1 values (1, 'a');
--- expected
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
