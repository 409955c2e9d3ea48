-- It takes a row of a table.
--- before
create table t (a int);
create function f(t) returns int language sql as 'select $1.a';
--- after
create table t (a int, b text);
create function f(t) returns int language sql as 'select $1.a + 1';
