-- A view becomes a materialized view.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create materialized view v as select id from t;
