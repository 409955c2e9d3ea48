-- Further columns.
--- before
create table t (a int, b int, c int);
create index i on t (a);
--- after
create table t (a int, b int, c int);
create index i on t (a) include (b, c);
