-- A partition becomes a table.
--- both
create table p (a int not null, b text) partition by range (a);
--- before
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p1 partition of p for values from (0) to (10);
create table p2 (a int not null, b text);
--- rows
insert into p2 values (11, 'a');
--- expected
ALTER TABLE public.p DETACH PARTITION public.p2;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p2
--- expected back
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
-- ACCESS EXCLUSIVE on public.p2, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
