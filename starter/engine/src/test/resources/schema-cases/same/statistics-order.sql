-- The order of columns in statistics.
-- same: -
--- before
create table t (a int, b int);
create statistics s on a, b from t;
--- after
create table t (a int, b int);
create statistics s on b, a from t;
--- expected
--- expected back
