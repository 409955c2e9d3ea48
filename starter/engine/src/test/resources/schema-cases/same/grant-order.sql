-- The order of grants does not count, nor do default privileges that are written out.
-- same: -
--- before
create table t (a int);
grant select on t to case_reader;
grant insert on t to case_writer;
--- after
create table t (a int);
grant insert on t to case_writer;
grant select on t to case_reader;
grant all on t to case_admin;
--- expected
--- expected back
