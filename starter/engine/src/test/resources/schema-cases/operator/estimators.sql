-- The estimators are altered.
--- both
create type pair as (a int, b int);
create function lt(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
--- before
create operator <# (leftarg = pair, rightarg = pair, function = lt);
--- after
create operator <# (leftarg = pair, rightarg = pair, function = lt, restrict = scalarltsel, join = scalarltjoinsel);
--- expected
ALTER OPERATOR public.<# (public.pair, public.pair) SET (JOIN = scalarltjoinsel, RESTRICT = scalarltsel);
--- expected back
ALTER OPERATOR public.<# (public.pair, public.pair) SET (JOIN = NONE, RESTRICT = NONE);
