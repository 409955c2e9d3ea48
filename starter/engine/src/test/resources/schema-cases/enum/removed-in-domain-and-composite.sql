-- A domain and a composite are made of it.
-- made again: type public.mood
-- made again: type public.good
--- before
create type mood as enum ('a', 'b');
create domain good as mood check (value <> 'b');
create type pair as (m mood, n int);
create table t (g good);
--- after
create type mood as enum ('a', 'c');
create domain good as mood check (value <> 'c');
create type pair as (m mood, n int);
create table t (g good);
--- rows
insert into t values ('a');
