-- PostgreSQL refuses to alter a type that a column stores: the column has to be rewritten.
-- made again: type public.pair
--- before
create type pair as (a int, b text);
create table t (id int, p pair);
--- after
create type pair as (a bigint, b text);
create table t (id int, p pair);
--- rows
insert into t values (1, row(1, 'x'));
--- expected
ALTER TYPE public.pair RENAME TO pair_old;
CREATE TYPE public.pair AS (
    a bigint,
    b text);
ALTER TYPE public.pair OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING p::text::public.pair;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.pair_old;
--- expected back
ALTER TYPE public.pair RENAME TO pair_old;
CREATE TYPE public.pair AS (
    a integer,
    b text);
ALTER TYPE public.pair OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING p::text::public.pair;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.pair_old;
