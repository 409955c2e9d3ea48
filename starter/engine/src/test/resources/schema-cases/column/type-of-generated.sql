-- The generated column itself changes its type.
--- before
create table t (a int, b int generated always as (a * 2) stored);
--- after
create table t (a int, b bigint generated always as (a * 2) stored);
--- rows
insert into t (a) values (1);
