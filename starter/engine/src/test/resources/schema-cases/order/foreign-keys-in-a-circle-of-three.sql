-- Three tables in a circle.
--- before
--- after
create table a (id int primary key, c int);
create table b (id int primary key, a int references a);
create table c (id int primary key, b int references b);
alter table a add constraint a_c foreign key (c) references c;
