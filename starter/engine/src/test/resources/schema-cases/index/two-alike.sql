-- Two indexes over the same column; one of them goes.
--- before
create table t (a int);
create index i1 on t (a);
create index i2 on t (a);
--- after
create table t (a int);
create index i2 on t (a);
