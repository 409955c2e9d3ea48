-- An explicit cast exists.
--- before
create table t (flag int default 0);
--- after
create table t (flag boolean default false);
--- rows
insert into t values (default), (default);
