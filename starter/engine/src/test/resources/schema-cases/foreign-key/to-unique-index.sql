-- It refers to a unique index without a constraint.
--- before
create table a (id int);
create unique index a_id on a (id);
create table b (a int);
--- after
create table a (id int);
create unique index a_id on a (id);
create table b (a int, constraint b_a foreign key (a) references a (id));
--- rows
insert into a values (1);
insert into b values (1);
