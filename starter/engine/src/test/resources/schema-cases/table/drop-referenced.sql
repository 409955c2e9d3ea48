-- A referenced table goes, and the column that refers to it stays.
--- before
create table a (id int primary key);
create table b (id int primary key, a int references a);
--- after
create table b (id int primary key, a int);
--- rows before
insert into a values (1);
insert into b values (1, 1);
