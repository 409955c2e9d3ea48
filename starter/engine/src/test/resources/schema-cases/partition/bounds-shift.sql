-- Two partitions' bounds change so that they would overlap in between.
--- both
create table p (a int) partition by range (a);
--- before
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p1 partition of p for values from (0) to (15);
create table p2 partition of p for values from (15) to (20);
--- rows
insert into p values (1), (16);
