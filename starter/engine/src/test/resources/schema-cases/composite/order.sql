-- The order of the attributes counts.
-- made again: type public.pair
--- before
create type pair as (a int, b int);
--- after
create type pair as (b int, a int);
--- expected
DROP TYPE public.pair;
CREATE TYPE public.pair AS (
    b integer,
    a integer);
ALTER TYPE public.pair OWNER TO case_admin;
--- expected back
DROP TYPE public.pair;
CREATE TYPE public.pair AS (
    a integer,
    b integer);
ALTER TYPE public.pair OWNER TO case_admin;
