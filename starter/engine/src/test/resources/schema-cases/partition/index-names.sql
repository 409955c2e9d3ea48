-- An index of a partition has a name of its own.
--- both
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
create index p_b on p (b);
--- after
create index other on only p (b);
create index other_of_p1 on p1 (b);
alter index other attach partition other_of_p1;
--- expected
ALTER INDEX public.p_b RENAME TO other;
-- SHARE UPDATE EXCLUSIVE on public.other
ALTER INDEX public.p1_b_idx RENAME TO other_of_p1;
-- SHARE UPDATE EXCLUSIVE on public.other_of_p1
--- expected back
ALTER INDEX public.other RENAME TO p_b;
-- SHARE UPDATE EXCLUSIVE on public.p_b
ALTER INDEX public.other_of_p1 RENAME TO p1_b_idx;
-- SHARE UPDATE EXCLUSIVE on public.p1_b_idx
