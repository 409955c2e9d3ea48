-- A partition moves to another table.
--- both
create table p (a int) partition by range (a);
create table q (a int) partition by range (a);
--- before
create table x partition of p for values from (0) to (10);
--- after
create table x partition of q for values from (0) to (10);
--- rows
insert into x values (1);
