-- A check that becomes enforced.
-- since: 18
--- before
create table t (a int, constraint c check (a > 0) not enforced);
--- after
create table t (a int, constraint c check (a > 0));
--- rows
insert into t values (1);
