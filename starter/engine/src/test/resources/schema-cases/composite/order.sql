-- The order of the attributes counts.
-- made again: type public.pair
--- before
create type pair as (a int, b int);
--- after
create type pair as (b int, a int);
