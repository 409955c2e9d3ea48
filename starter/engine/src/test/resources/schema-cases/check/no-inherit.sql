-- The check is the parent's alone.
--- before
create table t (a int, constraint c check (a > 0));
--- after
create table t (a int, constraint c check (a > 0) no inherit);
--- rows
insert into t values (1);
