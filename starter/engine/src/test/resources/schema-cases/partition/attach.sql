-- A table becomes a partition.
--- both
create table p (a int not null, b text) partition by range (a);
--- before
create table p1 (a int not null, b text);
--- after
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p1 values (1, 'a');
