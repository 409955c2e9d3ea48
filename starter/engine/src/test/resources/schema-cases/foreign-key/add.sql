-- Adds a foreign key.
--- before
create table a (id int primary key);
create table b (a int);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- rows
insert into a values (1);
insert into b values (1);
