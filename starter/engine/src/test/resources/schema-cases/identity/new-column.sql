-- Adds an identity column to a table with rows: it is rewritten.
--- before
create table t (name text);
--- after
create table t (name text, id int generated always as identity);
--- rows
insert into t (name) values ('a'), ('b');
