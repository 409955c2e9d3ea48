-- A view uses an operator of another schema.
--- before
--- after
create schema ops;
create function ops.near(int, int) returns boolean language sql immutable as 'select abs($1 - $2) < 2';
create operator ops.=~ (leftarg = int, rightarg = int, function = ops.near);
create view v as select 1 operator(ops.=~) 2 as near;
