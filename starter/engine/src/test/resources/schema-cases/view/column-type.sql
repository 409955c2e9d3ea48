-- A column's type changes.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v as select id::bigint as id from t;
