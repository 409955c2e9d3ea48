-- A default of NULL is one.
--- before
create table t (a int default 1);
--- after
create table t (a int default null);
