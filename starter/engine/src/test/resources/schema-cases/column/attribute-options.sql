-- Estimates that are set by hand.
--- before
create table t (a int, b int);
alter table t alter a set (n_distinct = 5, n_distinct_inherited = -0.5);
--- after
create table t (a int, b int);
alter table t alter a set (n_distinct = 7);
alter table t alter b set (n_distinct = -1);
