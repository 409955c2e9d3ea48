-- A foreign table is a partition.
--- both
create foreign data wrapper w;
create server s foreign data wrapper w;
create table p (id int) partition by range (id);
--- before
create foreign table p1 (id int) server s;
--- after
create foreign table p1 partition of p for values from (0) to (10) server s;
