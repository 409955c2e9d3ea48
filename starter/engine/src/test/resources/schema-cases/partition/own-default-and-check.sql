-- A partition has a default and a check of its own.
--- before
create table p (a int, b int default 1) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int default 1) partition by range (a);
create table p1 partition of p for values from (0) to (10);
alter table p1 alter b set default 2;
alter table p1 add constraint own check (b < 100);
