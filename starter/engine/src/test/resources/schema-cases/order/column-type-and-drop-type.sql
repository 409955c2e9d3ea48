-- A column leaves a type that goes in the same script.
--- before
create domain old_d as int;
create table t (a old_d);
create function f(old_d) returns int language sql as 'select 1';
--- after
create table t (a int);
--- rows
insert into t values (1);
