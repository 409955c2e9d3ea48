-- A parent's goes, the child's stays.
--- before
create table p (a int not null);
create table c (a int not null) inherits (p);
--- after
create table p (a int);
create table c (a int not null) inherits (p);
--- rows
insert into c values (1);
