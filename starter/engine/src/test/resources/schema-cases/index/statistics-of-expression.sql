-- A statistics target for an expression's column.
--- before
create table t (a int);
create index i on t ((a + 1));
--- after
create table t (a int);
create index i on t ((a + 1));
alter index i alter column 1 set statistics 500;
--- expected
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 500;
-- SHARE UPDATE EXCLUSIVE on public.i
--- expected back
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS -1;
-- SHARE UPDATE EXCLUSIVE on public.i
