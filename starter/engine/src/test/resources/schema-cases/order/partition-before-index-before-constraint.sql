-- Partitions, index and key of a new partitioned table, and a reference to it.
--- before
--- after
create table p (a int, b int, primary key (a, b)) partition by list (a);
create table p1 partition of p for values in (1) partition by list (b);
create table p11 partition of p1 for values in (1);
create table r (a int, b int, foreign key (a, b) references p);
