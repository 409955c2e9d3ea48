-- The default class of a type of the schema, used by an index.
--- both
create type pair as (a int, b int);
create function pair_eq(pair, pair) returns boolean language sql immutable as 'select ($1).a = ($2).a';
create function pair_hash(pair) returns int language sql immutable as 'select hashint4(($1).a)';
--- before
create table t (p pair);
--- after
create table t (p pair);
create operator === (leftarg = pair, rightarg = pair, function = pair_eq, commutator = ===, hashes);
create operator class pair_ops default for type pair using hash as operator 1 ===, function 1 pair_hash(pair);
create index t_p on t using hash (p);
--- expected
CREATE OPERATOR public.=== (
    COMMUTATOR = OPERATOR(public.===),
    FUNCTION = public.pair_eq,
    HASHES = true,
    LEFTARG = public.pair,
    RIGHTARG = public.pair
);
ALTER OPERATOR public.=== (public.pair, public.pair) OWNER TO case_admin;
CREATE OPERATOR FAMILY public.pair_ops USING hash;
CREATE OPERATOR CLASS public.pair_ops DEFAULT
    FOR TYPE public.pair USING hash FAMILY public.pair_ops AS
    FUNCTION 1 (public.pair, public.pair) public.pair_hash(public.pair),
    OPERATOR 1 public.===(public.pair,public.pair);
ALTER OPERATOR FAMILY public.pair_ops USING hash OWNER TO case_admin;
ALTER OPERATOR CLASS public.pair_ops USING hash OWNER TO case_admin;
CREATE INDEX t_p ON public.t USING hash (p);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.t_p;
-- ACCESS EXCLUSIVE on public.t
DROP OPERATOR FAMILY public.pair_ops USING hash;
DROP OPERATOR public.=== (public.pair, public.pair);
