-- INCLUDE is not lost.
--- before
create table t (a int, b int, c int, constraint u unique (a));
--- after
create table t (a int, b int, c int, constraint u unique (a) include (b, c));
--- rows
insert into t values (1, 2, 3);
