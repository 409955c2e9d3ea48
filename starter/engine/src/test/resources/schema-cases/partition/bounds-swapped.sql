-- Two partitions swap their bounds; both are empty.
--- both
create table p (a int) partition by list (a);
--- before
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
--- after
create table p1 partition of p for values in (2);
create table p2 partition of p for values in (1);
