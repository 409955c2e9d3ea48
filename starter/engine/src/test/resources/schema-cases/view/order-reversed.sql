-- Two views swap which one stands on the other.
--- before
create table t (a int);
create view v as select a from t;
create view w as select a from v;
--- after
create table t (a int);
create view w as select a from t;
create view v as select a from w;
