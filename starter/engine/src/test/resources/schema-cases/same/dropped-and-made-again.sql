-- An object that was dropped and made again.
-- same: -
--- before
create table t (a int);
create view v as select a from t;
--- after
create table t (a int);
create view v as select 1 as x;
drop view v;
create view v as select a from t;
--- expected
--- expected back
