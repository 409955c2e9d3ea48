-- A table refers to itself.
--- before
create table node (id int primary key);
--- after
create table node (id int primary key, parent int references node on delete cascade);
--- rows
insert into node (id) values (1), (2);
