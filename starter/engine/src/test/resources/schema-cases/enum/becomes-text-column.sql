-- The column becomes text and the type goes.
--- before
create type mood as enum ('a', 'b');
create table t (m mood default 'a');
--- after
create table t (m text default 'a');
--- rows
insert into t values ('b');
