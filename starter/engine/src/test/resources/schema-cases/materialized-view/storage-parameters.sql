-- Storage parameters.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m with (fillfactor = 70) as select a from t;
