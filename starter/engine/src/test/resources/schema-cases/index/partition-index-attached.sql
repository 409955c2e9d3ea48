-- An index that a partition already has is attached.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p1_b on p1 (b);
--- after
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p1_b on p1 (b);
create index p_b on only p (b);
alter index p_b attach partition p1_b;
--- expected
CREATE INDEX p_b ON ONLY public.p USING btree (b);
-- SHARE on public.p
ALTER INDEX public.p_b ATTACH PARTITION public.p1_b;
-- ACCESS SHARE on public.p, ACCESS SHARE on public.p1
--- expected back
DROP INDEX public.p_b;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
CREATE INDEX p1_b ON public.p1 USING btree (b);
-- SHARE on public.p1, scans the table
