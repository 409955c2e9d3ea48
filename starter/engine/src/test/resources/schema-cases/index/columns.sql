-- The columns change.
--- before
create table t (a int, b int);
create index i on t (a);
--- after
create table t (a int, b int);
create index i on t (a, b desc nulls last);
--- rows
insert into t values (1, 2);
