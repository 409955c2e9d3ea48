-- The multirange's name changes.
-- made again: type public.r
--- before
create type r as range (subtype = int4, multirange_type_name = rs);
--- after
create type r as range (subtype = int4, multirange_type_name = many_r);
--- expected
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (
    multirange_type_name = public.many_r,
    subtype = integer
);
ALTER TYPE public.r OWNER TO case_admin;
--- expected back
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (
    multirange_type_name = public.rs,
    subtype = integer
);
ALTER TYPE public.r OWNER TO case_admin;
