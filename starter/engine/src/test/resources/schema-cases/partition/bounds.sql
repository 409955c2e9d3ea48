-- Its bounds change: detached and attached.
--- both
create table p (a int) partition by range (a);
--- before
create table p1 partition of p for values from (0) to (10);
--- after
create table p1 partition of p for values from (0) to (20);
--- rows
insert into p1 values (1);
