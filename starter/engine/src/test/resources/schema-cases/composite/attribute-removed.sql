-- An attribute less. The way back makes the type again, because a new attribute comes last.
-- made again back: type public.pair
--- before
create type pair as (a int, b text);
--- after
create type pair as (b text);
