-- A function takes and gives the type that changes.
--- before
create type pair as (a int, b int);
create function f(pair) returns setof pair language sql as 'select $1';
--- after
create type pair as (a int, c int);
create function f(pair) returns setof pair language sql as 'select $1';
--- expected
ALTER TYPE public.pair DROP ATTRIBUTE b CASCADE;
-- deletes data, not reversible
ALTER TYPE public.pair ADD ATTRIBUTE c integer CASCADE;
--- expected back
ALTER TYPE public.pair DROP ATTRIBUTE c CASCADE;
-- deletes data, not reversible
ALTER TYPE public.pair ADD ATTRIBUTE b integer CASCADE;
