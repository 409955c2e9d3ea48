-- Only the condition differs.
--- before
create table t (id int, gone boolean);
create view v as select id from t;
create view w as select id from v;
--- after
create table t (id int, gone boolean);
create view v as select id from t where not gone;
create view w as select id from v;
