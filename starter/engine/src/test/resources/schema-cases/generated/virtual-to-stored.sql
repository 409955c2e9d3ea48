-- From virtual to stored and back.
-- since: 18
--- before
create table t (a int, b int generated always as (a * 10) virtual);
--- after
create table t (a int, b int generated always as (a * 10) stored);
--- rows
insert into t (a) values (1);
