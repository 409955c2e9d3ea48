create table account (id int primary key, name text);
insert into account values (1, '${name}');
