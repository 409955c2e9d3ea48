-- Only the name of the constraint differs.
-- since: 18
--- before
create table t (a int constraint one not null);
--- after
create table t (a int constraint two not null);
--- rows
insert into t values (1);
