-- Its target is altered.
--- both
create table t (a int, b int);
create statistics s on a, b from t;
--- before
--- after
alter statistics s set statistics 200;
