-- A plain index becomes unique.
--- before
create table t (a int);
create index i on t (a);
--- after
create table t (a int);
create unique index i on t (a);
--- rows
insert into t values (1), (2);
