-- It is only written down.
-- since: 18
--- before
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a not enforced);
--- rows
insert into a values (1);
insert into b values (1);
