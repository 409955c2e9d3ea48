-- The default is the value that is added.
-- made again back: type public.mood
--- before
create type mood as enum ('sad', 'ok');
create table t (mood mood default 'ok');
--- after
create type mood as enum ('sad', 'ok', 'happy');
create table t (mood mood default 'happy');
--- rows
insert into t values ('sad');
