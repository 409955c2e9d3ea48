-- A function in the schema of an extension.
--- before
create extension hstore;
--- after
create extension hstore;
create function f() returns int language sql as 'select 1';
--- expected
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.f();
