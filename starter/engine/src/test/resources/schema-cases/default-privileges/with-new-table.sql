-- They must not give a new table more than it has.
--- before
--- after
alter default privileges grant select on tables to case_reader;
alter default privileges revoke execute on functions from public;
alter default privileges for role case_admin grant select on tables to case_writer;
create table t (id int);
create table u (id int);
revoke all on u from case_reader, case_writer;
create function f() returns int language sql as 'select 1';
