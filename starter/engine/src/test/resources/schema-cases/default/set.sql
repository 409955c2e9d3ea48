-- Sets, changes and drops a default.
--- before
create table t (a int, b int default 1, c int default 1);
--- after
create table t (a int default 7, b int default 2, c int);
--- rows
insert into t values (1, 2, 3);
