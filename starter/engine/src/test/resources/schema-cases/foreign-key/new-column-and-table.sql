-- The column, its table and what it refers to are all new.
--- before
create table b (id int);
--- after
create table a (id int primary key);
create table b (id int, a int references a);
--- rows
insert into b (id) values (1);
