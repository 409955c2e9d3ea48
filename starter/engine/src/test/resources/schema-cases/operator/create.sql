-- Creates operators, two of them each other's commutator and negator.
--- both
create type pair as (a int, b int);
create function lt(pair, pair) returns boolean language sql immutable as 'select ($1).a < ($2).a';
create function ge(pair, pair) returns boolean language sql immutable as 'select ($1).a >= ($2).a';
create function gt(pair, pair) returns boolean language sql immutable as 'select ($1).a > ($2).a';
--- before
--- after
create operator <# (leftarg = pair, rightarg = pair, function = lt, commutator = >#, negator = >=#, restrict = scalarltsel, join = scalarltjoinsel);
create operator ># (leftarg = pair, rightarg = pair, function = gt, commutator = <#);
create operator >=# (leftarg = pair, rightarg = pair, function = ge, negator = <#);
--- expected
CREATE OPERATOR public.<# (
    COMMUTATOR = OPERATOR(public.>#),
    FUNCTION = public.lt,
    JOIN = scalarltjoinsel,
    LEFTARG = public.pair,
    NEGATOR = OPERATOR(public.>=#),
    RESTRICT = scalarltsel,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.<# (public.pair, public.pair) OWNER TO case_admin;
CREATE OPERATOR public.># (
    COMMUTATOR = OPERATOR(public.<#),
    FUNCTION = public.gt,
    LEFTARG = public.pair,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.># (public.pair, public.pair) OWNER TO case_admin;
CREATE OPERATOR public.>=# (
    FUNCTION = public.ge,
    LEFTARG = public.pair,
    NEGATOR = OPERATOR(public.<#),
    RIGHTARG = public.pair
);
ALTER OPERATOR public.>=# (public.pair, public.pair) OWNER TO case_admin;
--- expected back
DROP OPERATOR public.>=# (public.pair, public.pair);
DROP OPERATOR public.># (public.pair, public.pair);
DROP OPERATOR public.<# (public.pair, public.pair);
