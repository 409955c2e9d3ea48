-- Another list of arguments is another function.
--- before
create function f(a int) returns int language sql as 'select a';
--- after
create function f(a int, b int) returns int language sql as 'select a + b';
--- expected
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(a integer, b integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select a + b$function$;
ALTER FUNCTION public.f(integer, integer) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.f(integer, integer);
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select a$function$;
ALTER FUNCTION public.f(integer) OWNER TO case_admin;
