-- The type of a column in the partition key changes, below another partition key.
-- made again: table public.p
-- made again: table public.p1
-- made again: table public.p11
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (b);
create table p11 partition of p1 for values in (1);
create table p2 (a int, b int);
alter table p attach partition p2 for values from (10) to (20);
--- after
create table p (a bigint, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10) partition by list (b);
create table p11 partition of p1 for values in (1);
create table p2 (a int, b int);
--- rows before
insert into p values (1, 1), (11, 1);
--- rows after
insert into p values (1, 1);
insert into p2 values (11, 1);
