-- It calls another function.
--- both
create type pair as (a int, b int);
create function f1(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
create function f2(pair, pair) returns boolean language sql immutable as 'select ($1).b < ($2).b';
--- before
create operator <# (leftarg = pair, rightarg = pair, function = f1);
--- after
create operator <# (leftarg = pair, rightarg = pair, function = f2);
