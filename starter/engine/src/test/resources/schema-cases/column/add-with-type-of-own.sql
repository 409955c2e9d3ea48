-- The type is created before the column.
--- before
create table t (id int);
--- after
create type mood as enum ('sad', 'ok');
create table t (id int, mood mood default 'ok');
--- rows
insert into t (id) values (1);
