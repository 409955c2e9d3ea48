-- The key goes from all of them.
--- before
create table p (a int primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int not null) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p values (1);
