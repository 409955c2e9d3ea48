-- Nulls count as equal.
-- since: 15
--- before
create table t (a int);
create unique index i on t (a);
--- after
create table t (a int);
create unique index i on t (a) nulls not distinct;
--- rows
insert into t values (null);
