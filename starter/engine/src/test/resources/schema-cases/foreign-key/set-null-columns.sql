-- Only some columns are set to null.
-- since: 15
--- before
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a on delete set null);
--- after
create table a (x int, y int, primary key (x, y));
create table b (x int, y int, constraint f foreign key (x, y) references a on delete set null (y));
--- rows
insert into a values (1, 1);
insert into b values (1, 1);
