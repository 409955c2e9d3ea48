-- A comment.
--- before
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
--- after
create table a (id int primary key);
create table b (a int, constraint b_a foreign key (a) references a);
comment on constraint b_a on b is 'to a';
