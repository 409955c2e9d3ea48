-- A parent's reaches its children.
--- before
create table p (a int);
create table c () inherits (p);
--- after
create table p (a int not null);
create table c () inherits (p);
--- rows
insert into c values (1);
