-- A check that is only written down.
-- since: 18
--- before
create table t (a int);
--- after
create table t (a int, constraint c check (a > 0) not enforced);
--- rows
insert into t values (-1);
