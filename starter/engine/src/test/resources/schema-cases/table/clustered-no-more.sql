-- A table is no longer clustered.
--- before
create table t (a int);
create index t_a on t (a);
alter table t cluster on t_a;
--- after
create table t (a int);
create index t_a on t (a);
