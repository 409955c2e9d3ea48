-- Its columns change.
--- both
create table t (a int, b int, c int);
--- before
create statistics s on a, b from t;
--- after
create statistics s on a, c from t;
