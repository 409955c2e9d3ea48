-- The order of the values changes.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t (m mood);
--- after
create type mood as enum ('c', 'b', 'a');
create table t (m mood);
--- rows
insert into t values ('a'), ('b');
