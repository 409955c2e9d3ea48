-- The parent goes with its partitions.
--- before
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (a);
create table p11 partition of p1 for values in (1);
--- after
