-- Further columns in the index of the key.
--- before
create table t (a int, b int, primary key (a));
--- after
create table t (a int, b int, primary key (a) include (b));
--- rows
insert into t values (1, 1);
