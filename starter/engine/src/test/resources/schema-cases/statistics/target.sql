-- Its target is altered.
--- both
create table t (a int, b int);
create statistics s on a, b from t;
--- before
--- after
alter statistics s set statistics 200;
--- expected
ALTER STATISTICS public.s SET STATISTICS 200;
--- expected back
ALTER STATISTICS public.s SET STATISTICS -1;
