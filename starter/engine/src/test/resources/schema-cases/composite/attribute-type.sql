-- An attribute's type changes.
--- before
create type pair as (a int, b text);
--- after
create type pair as (a bigint, b varchar(10));
--- expected
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE bigint CASCADE;
ALTER TYPE public.pair ALTER ATTRIBUTE b TYPE character varying(10) CASCADE;
--- expected back
ALTER TYPE public.pair ALTER ATTRIBUTE a TYPE integer CASCADE;
ALTER TYPE public.pair ALTER ATTRIBUTE b TYPE text CASCADE;
