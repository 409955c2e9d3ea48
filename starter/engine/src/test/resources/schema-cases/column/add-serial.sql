-- A serial column brings its sequence.
--- before
create table t (name text);
--- after
create table t (id serial, name text);
--- rows
insert into t (name) values ('a'), ('b');
