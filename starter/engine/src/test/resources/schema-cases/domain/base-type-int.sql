-- From integer to bigint.
-- made again: type public.d
--- before
create domain d as int check (value > 0);
create table t (id d primary key);
--- after
create domain d as bigint check (value > 0);
create table t (id d primary key);
--- rows
insert into t values (1);
