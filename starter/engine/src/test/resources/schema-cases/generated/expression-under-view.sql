-- A view shows the column.
--- before
create table t (a int, b int generated always as (a * 10) stored);
create view v as select b from t;
--- after
create table t (a int, b int generated always as (a * 100) stored);
create view v as select b from t;
--- rows
insert into t (a) values (1);
