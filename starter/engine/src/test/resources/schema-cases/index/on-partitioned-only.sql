-- An index of the parent that is not complete: it is invalid.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create index p_b on only p (b);
--- expected
CREATE INDEX p_b ON ONLY public.p USING btree (b);
-- SHARE on public.p
--- expected back
DROP INDEX public.p_b;
-- ACCESS EXCLUSIVE on public.p
