-- A partition has a foreign key of its own.
--- both
create table a (id int primary key);
create table p (id int, a int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 add constraint own foreign key (a) references a;
