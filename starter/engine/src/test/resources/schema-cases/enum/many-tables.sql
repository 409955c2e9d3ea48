-- A type that loses a value is in three tables, one of them partitioned.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t1 (m mood);
create table t2 (m mood[] default array['a'::mood]);
create table p (id int, m mood) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- after
create type mood as enum ('a', 'b');
create table t1 (m mood);
create table t2 (m mood[] default array['a'::mood]);
create table p (id int, m mood) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into t1 values ('a');
insert into t2 values ('{b}');
insert into p values (1, 'b');
