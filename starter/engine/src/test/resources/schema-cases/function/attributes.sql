-- All attributes change in place.
--- before
create function f(a int) returns int language sql as 'select a';
--- after
create function f(a int) returns int language sql immutable strict leakproof security definer parallel safe cost 5 set search_path = pg_catalog, public set work_mem = '1MB' as 'select a';
