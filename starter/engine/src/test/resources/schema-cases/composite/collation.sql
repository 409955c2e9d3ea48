-- An attribute's collation.
--- before
create type pair as (a text);
--- after
create type pair as (a text collate "C");
--- expected
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE text COLLATE "C" CASCADE;
--- expected back
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE text CASCADE;
