-- The new value is a default and is in a check and an index.
-- made again back: type public.mood
--- before
create type mood as enum ('a');
create table t (id int, m mood);
--- after
create type mood as enum ('a', 'b');
create table t (id int, m mood default 'b', check (m = 'b'));
create index t_i on t (id) where m = 'b';
