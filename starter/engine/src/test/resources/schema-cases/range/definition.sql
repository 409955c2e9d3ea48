-- Its definition changes.
-- made again: type public.floatrange
-- made again: type public.floatmultirange
--- before
create type floatrange as range (subtype = float8);
--- after
create type floatrange as range (subtype = float8, subtype_diff = float8mi);
--- expected
DROP TYPE public.floatrange;
CREATE TYPE public.floatrange AS RANGE (
    multirange_type_name = public.floatmultirange,
    subtype = double precision,
    subtype_diff = float8mi
);
ALTER TYPE public.floatrange OWNER TO case_admin;
--- expected back
DROP TYPE public.floatrange;
CREATE TYPE public.floatrange AS RANGE (
    multirange_type_name = public.floatmultirange,
    subtype = double precision
);
ALTER TYPE public.floatrange OWNER TO case_admin;
