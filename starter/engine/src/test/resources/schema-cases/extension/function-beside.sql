-- A function in the schema of an extension.
--- before
create extension hstore;
--- after
create extension hstore;
create function f() returns int language sql as 'select 1';
