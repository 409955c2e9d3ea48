-- The actions change.
--- before
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a, constraint b_c foreign key (c) references a on delete set null);
--- after
create table a (id int primary key);
create table b (a int, c int, constraint b_a foreign key (a) references a on delete cascade on update cascade, constraint b_c foreign key (c) references a on delete set default);
--- rows
insert into a values (1);
insert into b values (1, 1);
