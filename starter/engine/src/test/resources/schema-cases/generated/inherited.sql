-- A generated column in a parent and its child.
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int, b int generated always as (a + 1) stored);
create table c () inherits (p);
--- rows
insert into c (a) values (1);
