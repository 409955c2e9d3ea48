-- Adds a generated column: the table is rewritten.
--- before
create table t (a int);
--- after
create table t (a int, b int generated always as (a * 10) stored);
--- rows
insert into t (a) values (1), (2);
