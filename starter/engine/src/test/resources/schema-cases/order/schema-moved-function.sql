-- A function in a new schema is used by a default of an old table.
--- before
create table t (a int);
--- after
create schema lib;
create function lib.one() returns int language sql as 'select 1';
create table t (a int default lib.one());
