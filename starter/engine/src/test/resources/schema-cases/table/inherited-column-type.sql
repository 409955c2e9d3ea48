-- A column's type changes in the parent and, by that, in the child.
--- before
create table parent (id int);
create table child (x int) inherits (parent);
--- after
create table parent (id bigint);
create table child (x int) inherits (parent);
--- rows
insert into child (id, x) values (1, 1);
