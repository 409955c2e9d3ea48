-- Adds a unique constraint over two columns.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int, unique (a, b));
--- rows
insert into t values (1, 1), (1, 2);
