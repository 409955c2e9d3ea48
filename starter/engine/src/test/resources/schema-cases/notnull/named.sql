-- A constraint with a name of its own.
-- since: 18
--- before
create table t (a int not null, b int);
--- after
create table t (a int constraint must not null, b int constraint too not null);
--- rows
insert into t values (1, 2);
