-- On a partitioned table and all its partitions.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_b on p (b);
--- rows
insert into p values (1, 1), (11, 1);
--- expected
CREATE INDEX p_b ON ONLY public.p USING btree (b);
-- SHARE on public.p
CREATE INDEX p1_b_idx ON public.p1 USING btree (b);
-- SHARE on public.p1, scans the table
ALTER INDEX public.p_b ATTACH PARTITION public.p1_b_idx;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p1
CREATE INDEX p2_b_idx ON public.p2 USING btree (b);
-- SHARE on public.p2, scans the table
ALTER INDEX public.p_b ATTACH PARTITION public.p2_b_idx;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p2
--- expected back
DROP INDEX public.p_b;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, ACCESS EXCLUSIVE on public.p2
