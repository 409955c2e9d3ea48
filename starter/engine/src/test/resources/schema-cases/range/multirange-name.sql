-- The multirange's name changes.
-- made again: type public.r
--- before
create type r as range (subtype = int4, multirange_type_name = rs);
--- after
create type r as range (subtype = int4, multirange_type_name = many_r);
