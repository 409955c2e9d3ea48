-- Its definition changes.
-- made again: type public.floatrange
-- made again: type public.floatmultirange
--- before
create type floatrange as range (subtype = float8);
--- after
create type floatrange as range (subtype = float8, subtype_diff = float8mi);
