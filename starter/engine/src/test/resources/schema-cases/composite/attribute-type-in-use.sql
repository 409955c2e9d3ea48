-- PostgreSQL refuses to alter a type that a column stores: the column has to be rewritten.
-- made again: type public.pair
--- before
create type pair as (a int, b text);
create table t (id int, p pair);
--- after
create type pair as (a bigint, b text);
create table t (id int, p pair);
--- rows
insert into t values (1, row(1, 'x'));
