-- The sequence goes with the default.
--- before
create table t (id serial primary key, name text);
--- after
create table t (id int primary key, name text);
--- rows
insert into t (id, name) values (1, 'a');
