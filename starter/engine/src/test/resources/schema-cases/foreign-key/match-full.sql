-- All columns or none.
--- before
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a);
--- after
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a match full);
--- rows
insert into a values (1, 1);
insert into b values (1, 1);
