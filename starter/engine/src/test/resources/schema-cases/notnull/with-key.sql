-- A primary key brings NOT NULL, and takes it with it only if it was not there before.
--- before
create table t (a int primary key);
--- after
create table t (a int);
--- rows
insert into t values (1);
