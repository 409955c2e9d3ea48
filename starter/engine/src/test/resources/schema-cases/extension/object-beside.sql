-- Objects of the user's in the schema of an extension.
--- before
create schema tools;
create extension hstore schema tools;
create function tools.mine() returns int language sql as 'select 1';
--- after
create schema tools;
create extension hstore schema tools;
create function tools.mine() returns int language sql as 'select 2';
create table tools.t (h tools.hstore);
