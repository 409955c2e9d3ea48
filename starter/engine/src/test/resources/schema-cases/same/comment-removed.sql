-- A comment that was taken away.
-- same: -
--- before
create table t (a int);
--- after
create table t (a int);
comment on table t is 'x';
comment on table t is null;
--- expected
--- expected back
