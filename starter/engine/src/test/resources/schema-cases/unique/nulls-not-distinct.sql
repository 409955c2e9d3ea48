-- Nulls count as equal.
-- since: 15
--- before
create table t (a int, constraint u unique (a));
--- after
create table t (a int, constraint u unique nulls not distinct (a));
--- rows
insert into t values (1), (null);
