-- Only the name differs.
--- before
create table t (a int, constraint one unique (a));
--- after
create table t (a int, constraint two unique (a));
--- rows
insert into t values (1);
