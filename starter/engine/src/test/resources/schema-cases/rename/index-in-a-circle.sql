-- Three indexes have exchanged their names.
--- both
create table t (a int, b int, c int);
--- before
create index x on t (a);
create index y on t (b);
create index z on t (c);
--- after
create index y on t (a);
create index z on t (b);
create index x on t (c);
