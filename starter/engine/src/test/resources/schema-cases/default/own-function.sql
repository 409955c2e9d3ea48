-- The function is created before the default that calls it, and dropped after.
--- before
create table t (a int);
--- after
create function next_number() returns int language sql as 'select 42';
create table t (a int default next_number());
--- rows
insert into t values (1);
