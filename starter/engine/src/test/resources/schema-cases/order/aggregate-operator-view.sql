-- Function, operator, aggregate, view: in this order.
--- before
--- after
create function near(int, int) returns boolean language sql immutable as 'select $1 = $2';
create operator ~~~ (leftarg = int, rightarg = int, function = near);
create function acc(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate aggr(int) (sfunc = acc, stype = int, initcond = '0');
create view a_view as select aggr(n) as s from generate_series(1, 3) n where n ~~~ 2;
