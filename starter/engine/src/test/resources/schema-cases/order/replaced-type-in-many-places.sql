-- A composite changes under a table, a view, a function and a domain's check.
--- before
create type pair as (x int, y int);
create table t (id int, p pair);
create view v as select (p).x from t;
create function f(p pair) returns int language sql as 'select (p).x';
--- after
create type pair as (x int, y int, z int);
create table t (id int, p pair);
create view v as select (p).x from t;
create function f(p pair) returns int language sql as 'select (p).x';
--- rows
insert into t values (1, null);
--- expected
ALTER TYPE public.pair ADD ATTRIBUTE z integer CASCADE;
--- expected back
ALTER TYPE public.pair DROP ATTRIBUTE z CASCADE;
-- deletes data, not reversible
