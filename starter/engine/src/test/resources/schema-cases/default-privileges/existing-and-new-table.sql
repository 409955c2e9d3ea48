-- They were there before the table is created.
--- both
alter default privileges grant select on tables to case_reader;
--- before
--- after
create table t (id int);
revoke select on t from case_reader;
create table u (id int);
