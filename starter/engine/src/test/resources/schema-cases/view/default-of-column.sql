-- A view's column has a default.
--- before
create table t (id int, name text);
create view v as select id, name from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
alter view v alter column name set default 'none';
