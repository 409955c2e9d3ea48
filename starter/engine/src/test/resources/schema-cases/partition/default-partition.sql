-- A default partition, and a new one beside it.
--- both
create table p (a int) partition by list (a);
--- before
create table pd partition of p default;
--- after
create table pd partition of p default;
create table p1 partition of p for values in (1, 2);
--- rows
insert into p values (7);
