-- Another name for an argument.
--- before
create function f(a int) returns int language sql as 'select $1';
--- after
create function f(b int) returns int language sql as 'select $1';
--- expected
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(b integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.f(integer) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.f(integer);
CREATE FUNCTION public.f(a integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.f(integer) OWNER TO case_admin;
