-- A column goes: PostgreSQL can't replace that.
--- before
create table t (id int, name text);
create view v as select id, name from t;
grant select on v to case_reader;
--- after
create table t (id int, name text);
create view v as select id from t;
grant select on v to case_reader;
