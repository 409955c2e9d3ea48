-- On a partitioned table and all its partitions.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create index p_b on p (b);
--- rows
insert into p values (1, 1), (11, 1);
