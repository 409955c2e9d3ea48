-- A partition leaves and keeps its columns, another is dropped, and those of the partitioned table change.
--- before
create table p (k int, a text default '1', gone int) partition by range (k);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
--- after
create table p (k int, a int) partition by range (k);
create table p1 (k int, a text default '1', gone int);
--- rows before
insert into p values (1, '1', 2);
--- rows after
insert into p1 values (1, '1', 2);
