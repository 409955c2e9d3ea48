-- The extension goes, and what used it.
--- before
create extension hstore;
create table t (id int, h hstore);
create index t_h on t using gin (h);
create function f(hstore) returns int language sql as 'select 1';
--- after
create table t (id int);
--- rows before
insert into t values (1, 'a=>1');
--- rows after
insert into t values (1);
