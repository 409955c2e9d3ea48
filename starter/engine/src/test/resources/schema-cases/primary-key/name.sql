-- Only the name differs.
--- before
create table t (a int, constraint one primary key (a));
--- after
create table t (a int, constraint two primary key (a));
--- rows
insert into t values (1);
