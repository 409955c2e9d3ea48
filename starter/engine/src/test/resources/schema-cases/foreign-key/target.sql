-- It refers to another table.
--- before
create table a (id int primary key);
create table c (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table c (id int primary key);
create table b (a int, constraint b_a foreign key (a) references c);
--- rows
insert into a values (1);
insert into c values (1);
insert into b values (1);
