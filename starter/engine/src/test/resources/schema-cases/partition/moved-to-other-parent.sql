-- A partition moves to another table.
--- both
create table p (a int) partition by range (a);
create table q (a int) partition by range (a);
--- before
create table x partition of p for values from (0) to (10);
--- after
create table x partition of q for values from (0) to (10);
--- rows
insert into x values (1);
--- expected
ALTER TABLE public.p DETACH PARTITION public.x;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.x
ALTER TABLE public.q ATTACH PARTITION public.x FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.x, SHARE UPDATE EXCLUSIVE on public.q, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.q DETACH PARTITION public.x;
-- ACCESS EXCLUSIVE on public.q, ACCESS EXCLUSIVE on public.x
ALTER TABLE public.p ATTACH PARTITION public.x FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.x, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
