-- From an enum to text and back, with a default.
--- before
create type mood as enum ('sad', 'ok');
create table t (mood mood default 'ok');
--- after
create type mood as enum ('sad', 'ok');
create table t (mood text default 'ok');
--- rows
insert into t values ('sad');
