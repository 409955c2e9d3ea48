-- A type's name moves to a table.
--- before
create type thing as enum ('a');
create table t (a thing);
--- after
create table t (a text);
create table thing (a int);
--- rows
insert into t values ('a');
