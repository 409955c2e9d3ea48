-- The order of nulls and values.
--- before
create table t (a int, b int);
create index i on t (a asc nulls first, b desc);
--- after
create table t (a int, b int);
create index i on t (a desc nulls last, b asc);
