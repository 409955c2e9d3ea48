-- A privilege that was passed on.
--- before
create table t (a int);
grant select on t to case_writer with grant option;
--- after
create table t (a int);
grant select on t to case_writer with grant option;
set role case_writer;
grant select on t to case_reader;
