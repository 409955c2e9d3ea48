-- It moves to another schema.
--- both
create schema tools;
--- before
create extension hstore;
create table t (h hstore);
--- after
create extension hstore schema tools;
create table t (h tools.hstore);
--- rows before
insert into t values ('a=>1');
--- rows after
insert into t values ('a=>1');
