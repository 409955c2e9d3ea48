-- An attribute more.
--- before
create type pair as (a int);
create table t (p pair);
--- after
create type pair as (a int, b text);
create table t (p pair);
--- rows
insert into t values (null);
--- expected
ALTER TYPE public.pair ADD ATTRIBUTE b text CASCADE;
--- expected back
ALTER TYPE public.pair DROP ATTRIBUTE b CASCADE;
-- deletes data, not reversible
