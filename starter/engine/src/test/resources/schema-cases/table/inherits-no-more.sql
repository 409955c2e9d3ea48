-- Two parents become one.
--- before
create table p1 (a int);
create table p2 (b int);
create table child (b int, c int) inherits (p1);
alter table child inherit p2;
--- after
create table p1 (a int);
create table p2 (b int);
create table child (b int, c int) inherits (p1);
--- rows
insert into child (a, b, c) values (1, 2, 3);
