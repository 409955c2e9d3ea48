-- Its kinds change.
--- both
create table t (a int, b int);
--- before
create statistics s (dependencies) on a, b from t;
--- after
create statistics s (dependencies, ndistinct) on a, b from t;
