-- A star and the columns that it stands for.
-- same: -
--- before
create table t (a int, b int);
create view v as select * from t;
--- after
create table t (a int, b int);
create view v as select a, b from t;
--- expected
--- expected back
