-- The default follows a function that is replaced.
--- before
create function f(int) returns int language sql as 'select $1';
create table t (a int default f(1));
--- after
create function f(bigint) returns int language sql as 'select $1::int';
create table t (a int default f(1::bigint));
--- rows
insert into t values (3);
