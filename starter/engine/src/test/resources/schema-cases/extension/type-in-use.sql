-- Its type is in a table that is new.
--- before
--- after
create extension citext;
create table t (email citext unique);
create function f(citext) returns int language sql as 'select 1';
