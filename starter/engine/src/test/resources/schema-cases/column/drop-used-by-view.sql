-- A view stops using the column before it goes.
--- before
create table t (id int, a int);
create view v as select id, a from t;
--- after
create table t (id int);
create view v as select id from t;
--- rows
insert into t (id) values (1);
