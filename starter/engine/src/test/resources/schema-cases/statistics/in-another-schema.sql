-- It lies in another schema than its table.
--- both
create schema stats;
create table t (a int, b int);
--- before
create statistics s on a, b from t;
--- after
create statistics stats.s on a, b from t;
