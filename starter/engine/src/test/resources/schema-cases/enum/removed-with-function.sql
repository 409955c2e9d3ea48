-- A function takes the type whose value goes.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b');
create function f(mood) returns mood language sql as 'select $1';
create table t (m mood);
--- after
create type mood as enum ('a');
create function f(mood) returns mood language sql as 'select $1';
create table t (m mood);
--- rows
insert into t values ('a');
