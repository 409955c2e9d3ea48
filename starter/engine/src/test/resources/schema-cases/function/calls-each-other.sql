-- Two functions call each other.
--- before
--- after
set check_function_bodies = off;
create function a(n int) returns int language sql as 'select b(n - 1)';
create function b(n int) returns int language sql as 'select case when n > 0 then a(n) else 0 end';
--- expected
CREATE FUNCTION public.a(n integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select b(n - 1)$function$;
ALTER FUNCTION public.a(integer) OWNER TO case_admin;
CREATE FUNCTION public.b(n integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select case when n > 0 then a(n) else 0 end$function$;
ALTER FUNCTION public.b(integer) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.b(integer);
DROP FUNCTION public.a(integer);
