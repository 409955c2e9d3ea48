-- Its expression changes without a rewrite.
-- since: 18
--- before
create table t (a int, b int generated always as (a * 10) virtual);
--- after
create table t (a int, b int generated always as (a * 100));
--- rows
insert into t (a) values (1);
