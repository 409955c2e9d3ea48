-- The same name, another expression.
--- before
create table t (a int, constraint c check (a > 0));
--- after
create table t (a int, constraint c check (a > 0 and a < 100));
--- rows
insert into t values (1);
