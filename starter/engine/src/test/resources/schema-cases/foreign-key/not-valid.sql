-- Old rows need not refer to anything.
--- before
create table a (id int primary key);
create table b (a int);
--- after
create table a (id int primary key);
create table b (a int);
alter table b add constraint b_a foreign key (a) references a not valid;
--- rows before
insert into b values (1);
