-- Defaults that are arrays and rows.
--- before
create type pair as (a int, b text);
create table t (a int[] default '{1,2}', p pair);
--- after
create type pair as (a int, b text);
create table t (a int[] default array[1, 2, 3], p pair default row(1, 'x')::pair);
