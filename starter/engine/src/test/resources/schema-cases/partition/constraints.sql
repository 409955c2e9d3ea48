-- Keys and checks reach the partitions.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int, primary key (a), constraint c check (b > 0), unique (a, b)) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into p values (1, 1);
