-- A column at the end: replaced, not made again.
--- before
create table t (id int, name text);
create view v as select id from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
