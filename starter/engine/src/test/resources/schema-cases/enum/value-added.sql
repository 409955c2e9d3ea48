-- Values at the end, in the middle, at the beginning.
-- made again back: type public.mood
--- before
create type mood as enum ('b', 'd');
create table t (m mood);
--- after
create type mood as enum ('a', 'b', 'c', 'd', 'e');
create table t (m mood);
--- rows
insert into t values ('b');
