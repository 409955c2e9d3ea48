-- It can be hashed and merged.
--- both
create type pair as (a int, b int);
create function eq(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
--- before
create operator =# (leftarg = pair, rightarg = pair, function = eq);
--- after
create operator =# (leftarg = pair, rightarg = pair, function = eq, commutator = =#, hashes, merges);
--- expected
ALTER OPERATOR public.=# (public.pair, public.pair) SET (COMMUTATOR = OPERATOR(public.=#), HASHES = true, MERGES = true);
--- expected back
DROP OPERATOR public.=# (public.pair, public.pair);
CREATE OPERATOR public.=# (
    FUNCTION = public.eq,
    LEFTARG = public.pair,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.=# (public.pair, public.pair) OWNER TO case_admin;
