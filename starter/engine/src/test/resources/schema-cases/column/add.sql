-- Adds a column without a default.
--- before
create table t (id int);
--- after
create table t (id int, name text);
--- rows
insert into t (id) values (1), (2);
