-- Only the name differs.
--- before
create table t (a int);
create index one on t (a);
--- after
create table t (a int);
create index two on t (a);
--- rows
insert into t values (1);
