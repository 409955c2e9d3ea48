-- All attributes change in place.
--- before
create function f(a int) returns int language sql as 'select a';
--- after
create function f(a int) returns int language sql immutable strict leakproof security definer parallel safe cost 5 set search_path = pg_catalog, public set work_mem = '1MB' as 'select a';
--- expected
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE LEAKPROOF STRICT SECURITY DEFINER PARALLEL SAFE COST 5
    SET search_path TO pg_catalog, public
    SET work_mem TO '1MB'
AS $function$select a$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select a$function$;
