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
