-- What was granted and revoked is as if it had not been.
-- same: -
--- before
create table t (a int);
--- after
create table t (a int);
grant select on t to case_reader;
revoke select on t from case_reader;
--- expected
--- expected back
