-- A column is of the type that is made again.
-- made again: type public.r
-- made again: type public.r_multirange
-- made again: type public.rmultirange
--- before
create type r as range (subtype = float8);
create table t (r r, m r[]);
--- after
create type r as range (subtype = float8, subtype_diff = float8mi);
create table t (r r, m r[]);
--- rows
insert into t values ('[1,2)', null);
--- expected
ALTER FUNCTION public.r(double precision, double precision) RENAME TO r_old;
ALTER FUNCTION public.r(double precision, double precision, text) RENAME TO r_old;
ALTER FUNCTION public.r_multirange() RENAME TO r_old_m;
ALTER FUNCTION public.r_multirange(public.r) RENAME TO r_old_m;
ALTER FUNCTION public.r_multirange(public.r[]) RENAME TO r_old_m;
ALTER TYPE public.r_multirange RENAME TO r_old_m;
ALTER TYPE public.r RENAME TO r_old;
CREATE TYPE public.r AS RANGE (
    multirange_type_name = public.r_multirange,
    subtype = double precision,
    subtype_diff = float8mi
);
ALTER TYPE public.r OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN m TYPE public.r[] USING m::text[]::public.r[],
    ALTER COLUMN r TYPE public.r USING r::text::public.r;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.r_old;
--- expected back
ALTER FUNCTION public.r(double precision, double precision) RENAME TO r_old;
ALTER FUNCTION public.r(double precision, double precision, text) RENAME TO r_old;
ALTER FUNCTION public.r_multirange() RENAME TO r_old_m;
ALTER FUNCTION public.r_multirange(public.r) RENAME TO r_old_m;
ALTER FUNCTION public.r_multirange(public.r[]) RENAME TO r_old_m;
ALTER TYPE public.r_multirange RENAME TO r_old_m;
ALTER TYPE public.r RENAME TO r_old;
CREATE TYPE public.r AS RANGE (
    multirange_type_name = public.r_multirange,
    subtype = double precision
);
ALTER TYPE public.r OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN m TYPE public.r[] USING m::text[]::public.r[],
    ALTER COLUMN r TYPE public.r USING r::text::public.r;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.r_old;
