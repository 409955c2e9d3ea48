-- Of each partition alone.
--- both
create table p (a int primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 replica identity full;
