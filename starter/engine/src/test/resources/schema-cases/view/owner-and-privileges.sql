-- Owner, grants, grants on columns.
--- before
create table t (id int, name text);
create view v as select id, name from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
alter view v owner to case_owner;
grant select (id) on v to case_reader;
grant insert on v to case_writer;
