-- A partitioned table becomes plain: it is made again. The way back is refused.
-- made again: table public.p
-- refused back: A table can't become partitioned in place.
--- before
create table p (a int, b int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- after
create table p (a int, b int);
--- rows before
insert into p values (1, 1);
