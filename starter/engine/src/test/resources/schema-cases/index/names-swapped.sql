-- Two indexes have swapped their names.
--- before
create table t (a int, b int);
create index x on t (a);
create index y on t (b);
--- after
create table t (a int, b int);
create index y on t (a);
create index x on t (b);
