-- How much is sampled.
--- before
create table t (a int, b int, c int);
alter table t alter a set statistics 10;
alter table t alter b set statistics 0;
--- after
create table t (a int, b int, c int);
alter table t alter a set statistics 20;
alter table t alter c set statistics 1000;
--- expected
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STATISTICS 20,
    ALTER COLUMN b SET STATISTICS -1,
    ALTER COLUMN c SET STATISTICS 1000;
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE ONLY public.t
    ALTER COLUMN a SET STATISTICS 10,
    ALTER COLUMN b SET STATISTICS 0,
    ALTER COLUMN c SET STATISTICS -1;
-- SHARE UPDATE EXCLUSIVE on public.t
