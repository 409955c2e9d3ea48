-- An attribute less. The way back makes the type again, because a new attribute comes last.
-- made again back: type public.pair
--- before
create type pair as (a int, b text);
--- after
create type pair as (b text);
--- expected
ALTER TYPE public.pair DROP ATTRIBUTE a CASCADE;
-- deletes data, not reversible
--- expected back
DROP TYPE public.pair;
CREATE TYPE public.pair AS (
    a integer,
    b text);
ALTER TYPE public.pair OWNER TO case_admin;
