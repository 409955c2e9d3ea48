-- A value goes: the type is swapped under its columns.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t (id int, m mood default 'a' not null, ms mood[]);
create index t_m on t (m);
create view v as select m from t;
--- after
create type mood as enum ('a', 'c');
create table t (id int, m mood default 'a' not null, ms mood[]);
create index t_m on t (m);
create view v as select m from t;
--- rows
insert into t values (1, 'a', '{a,c}');
