-- A partition that is itself partitioned is attached.
--- both
create table p (a int, b int) partition by range (a);
create table s (a int, b int) partition by list (b);
create table s1 partition of s for values in (1);
--- before
--- after
alter table p attach partition s for values from (0) to (10);
--- rows
insert into s values (1, 1);
