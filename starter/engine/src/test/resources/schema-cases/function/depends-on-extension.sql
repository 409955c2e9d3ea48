-- It goes when the extension goes.
--- before
create extension hstore;
create function f() returns int language sql as 'select 1';
--- after
create extension hstore;
create function f() returns int language sql as 'select 1';
alter function f() depends on extension hstore;
