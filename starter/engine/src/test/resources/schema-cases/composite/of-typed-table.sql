-- A typed table follows its type.
--- before
create type pair as (a int);
create table t of pair;
--- after
create type pair as (a int, b int);
create table t of pair;
--- rows
insert into t (a) values (1);
