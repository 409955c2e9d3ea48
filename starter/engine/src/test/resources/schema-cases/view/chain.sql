-- The lowest of five views loses a column that none of the others uses.
--- before
create table t (a int, b int);
create view v1 as select a, b from t;
create view v2 as select a from v1;
create view v3 as select a from v2;
create view v4 as select x.a from v3 x join v2 y on x.a = y.a;
create view v5 as select a from v4 union select a from v1;
--- after
create table t (a int, b int);
create view v1 as select a from t;
create view v2 as select a from v1;
create view v3 as select a from v2;
create view v4 as select x.a from v3 x join v2 y on x.a = y.a;
create view v5 as select a from v4 union select a from v1;
