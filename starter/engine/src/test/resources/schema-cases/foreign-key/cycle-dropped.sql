-- Two tables that refer to each other go.
--- before
create table a (id int primary key, b int);
create table b (id int primary key, a int references a);
alter table a add foreign key (b) references b;
--- after
create table c (id int);
