-- A view becomes a table of the same name.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create table v (id int);
