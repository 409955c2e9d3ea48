-- A partition key is of the type that gains a value.
-- made again back: type public.mood
-- made again back: table public.p
-- made again back: table public.pa
--- before
create type mood as enum ('a', 'b');
create table p (m mood) partition by list (m);
create table pa partition of p for values in ('a');
--- after
create type mood as enum ('a', 'b', 'c');
create table p (m mood) partition by list (m);
create table pa partition of p for values in ('a');
create table pc partition of p for values in ('c');
--- rows
insert into p values ('a');
