-- A column added to the parent reaches its children.
--- before
create table parent (id int);
create table child () inherits (parent);
create table grandchild (x int) inherits (child);
--- after
create table parent (id int, name text default 'n');
create table child () inherits (parent);
create table grandchild (x int) inherits (child);
--- rows
insert into grandchild (id, x) values (1, 1);
