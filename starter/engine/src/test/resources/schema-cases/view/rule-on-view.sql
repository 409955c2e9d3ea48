-- A view with a rule loses a column.
--- before
create table t (a int, b int);
create view v as select a, b from t;
create rule r as on insert to v do instead insert into t (a) values (new.a);
--- after
create table t (a int, b int);
create view v as select a from t;
create rule r as on insert to v do instead insert into t (a) values (new.a);
