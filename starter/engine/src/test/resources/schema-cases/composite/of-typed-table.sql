-- A typed table follows its type.
--- before
create type pair as (a int);
create table t of pair;
--- after
create type pair as (a int, b int);
create table t of pair;
--- rows
insert into t (a) values (1);
--- expected
ALTER TYPE public.pair ADD ATTRIBUTE b integer CASCADE;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TYPE public.pair DROP ATTRIBUTE b CASCADE;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
