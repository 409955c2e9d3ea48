-- A table becomes partitioned: refused.
-- refused: A table can't become partitioned in place.
-- refused back: A partitioned table can't become plain in place.
--- before
create table p (a int, b int);
--- after
create table p (a int, b int) partition by range (a);
--- rows before
insert into p values (1, 1);
