-- The same name, other columns.
--- before
create table t (a int, b int, constraint u unique (a));
--- after
create table t (a int, b int, constraint u unique (b));
--- rows
insert into t values (1, 2);
