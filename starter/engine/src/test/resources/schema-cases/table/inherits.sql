-- A table begins to inherit.
--- before
create table parent (id int, name text);
create table child (id int, name text, more int);
--- after
create table parent (id int, name text);
create table child (more int) inherits (parent);
--- rows
insert into child (id, name, more) values (1, 'a', 2);
