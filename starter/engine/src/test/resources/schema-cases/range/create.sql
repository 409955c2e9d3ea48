-- Creates range types.
--- before
--- after
create type floatrange as range (subtype = float8, subtype_diff = float8mi);
create type textrange as range (subtype = text, collation = "C", multirange_type_name = texts);
--- expected
CREATE TYPE public.floatrange AS RANGE (
    multirange_type_name = public.floatmultirange,
    subtype = double precision,
    subtype_diff = float8mi
);
ALTER TYPE public.floatrange OWNER TO case_admin;
CREATE TYPE public.textrange AS RANGE (
    collation = "C",
    multirange_type_name = public.texts,
    subtype = text
);
ALTER TYPE public.textrange OWNER TO case_admin;
--- expected back
DROP TYPE public.textrange;
DROP TYPE public.floatrange;
