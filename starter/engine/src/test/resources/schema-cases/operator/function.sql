-- It calls another function.
--- both
create type pair as (a int, b int);
create function f1(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
create function f2(pair, pair) returns boolean language sql immutable as 'select ($1).b < ($2).b';
--- before
create operator <# (leftarg = pair, rightarg = pair, function = f1);
--- after
create operator <# (leftarg = pair, rightarg = pair, function = f2);
--- expected
DROP OPERATOR public.<# (public.pair, public.pair);
CREATE OPERATOR public.<# (
    FUNCTION = public.f2,
    LEFTARG = public.pair,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.<# (public.pair, public.pair) OWNER TO case_admin;
--- expected back
DROP OPERATOR public.<# (public.pair, public.pair);
CREATE OPERATOR public.<# (
    FUNCTION = public.f1,
    LEFTARG = public.pair,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.<# (public.pair, public.pair) OWNER TO case_admin;
