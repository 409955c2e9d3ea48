-- Estimates that are set by hand.
--- before
create table t (a int, b int);
alter table t alter a set (n_distinct = 5, n_distinct_inherited = -0.5);
--- after
create table t (a int, b int);
alter table t alter a set (n_distinct = 7);
alter table t alter b set (n_distinct = -1);
--- expected
ALTER TABLE ONLY public.t ALTER COLUMN a SET (n_distinct=7);
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN a RESET (n_distinct_inherited);
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN b SET (n_distinct=-1);
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE ONLY public.t ALTER COLUMN a SET (n_distinct=5, n_distinct_inherited=-0.5);
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ALTER COLUMN b RESET (n_distinct);
-- SHARE UPDATE EXCLUSIVE on public.t
