-- Grants on a table and on single columns.
--- before
create table t (a int, b int);
grant select on t to case_reader;
grant update (a) on t to case_writer;
--- after
create table t (a int, b int);
grant select, insert on t to case_writer with grant option;
grant select (a), update (b) on t to case_reader;
grant select (b) on t to public;
