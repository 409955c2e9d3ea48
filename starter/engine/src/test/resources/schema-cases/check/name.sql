-- Only the name differs.
--- before
create table t (a int, constraint one check (a > 0));
--- after
create table t (a int, constraint two check (a > 0));
--- rows
insert into t values (1);
