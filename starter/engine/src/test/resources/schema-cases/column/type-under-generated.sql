-- A generated column is made of the column.
--- before
create table t (a int, b int generated always as (a * 2) stored);
create index t_b on t (b);
--- after
create table t (a bigint, b int generated always as (a * 2) stored);
create index t_b on t (b);
--- rows
insert into t (a) values (1);
