-- A check over the whole row.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int, constraint c check (t is not null));
--- rows
insert into t values (1, 2);
