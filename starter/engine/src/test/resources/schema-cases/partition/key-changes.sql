-- The partition key changes: the table has to be made again, which is refused.
-- refused: Rows would have to move.
-- refused back: Rows would have to move.
--- before
create table p (a int, b int) partition by range (a);
--- after
create table p (a int, b int) partition by range (b);
