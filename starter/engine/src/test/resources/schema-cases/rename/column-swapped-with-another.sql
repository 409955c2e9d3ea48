-- Two columns swap their names: without a hint their types change.
--- before
create table t (a int, b text);
--- after
create table t (a text, b int);
--- rows
insert into t values (null, null);
