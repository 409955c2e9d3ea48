-- Only a column's name differs.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v as select id as number from t;
