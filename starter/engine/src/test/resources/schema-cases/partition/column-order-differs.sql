-- A partition that was attached has its columns in another order.
--- both
create table p (a int, b text, c date) partition by range (a);
--- before
create table p1 (c date, b text, a int);
--- after
create table p1 (c date, b text, a int);
alter table p attach partition p1 for values from (0) to (10);
--- rows
insert into p1 (a, b) values (1, 'x');
--- expected
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
-- ACCESS EXCLUSIVE on public.p1, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.p DETACH PARTITION public.p1;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
