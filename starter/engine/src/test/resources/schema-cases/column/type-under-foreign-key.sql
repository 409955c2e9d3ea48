-- Both sides of a foreign key become wider.
--- before
create table a (id int primary key);
create table b (a int references a);
--- after
create table a (id bigint primary key);
create table b (a bigint references a);
--- rows
insert into a values (1);
insert into b values (1);
