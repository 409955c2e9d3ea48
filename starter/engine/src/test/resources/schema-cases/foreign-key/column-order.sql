-- The order of the columns matters.
--- before
create table a (x int, y int, primary key (x, y), unique (y, x));
create table b (x int, y int, constraint f foreign key (x, y) references a (x, y));
--- after
create table a (x int, y int, primary key (x, y), unique (y, x));
create table b (x int, y int, constraint f foreign key (y, x) references a (x, y));
--- rows
insert into a values (1, 1);
insert into b values (1, 1);
