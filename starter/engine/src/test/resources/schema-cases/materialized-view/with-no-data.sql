-- It is not filled.
-- same: -
--- before
create table t (a int);
create materialized view m as select a from t with no data;
--- after
create table t (a int);
create materialized view m as select a from t;
--- expected
--- expected back
