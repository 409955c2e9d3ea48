-- A column more in the result.
--- before
create function t() returns table (x int) language sql as 'select 1';
--- after
create function t() returns table (x int, y text) language sql as 'select 1, ''y''';
--- expected
DROP FUNCTION public.t();
CREATE FUNCTION public.t()
    RETURNS TABLE(x integer, y text)
    LANGUAGE sql
AS $function$select 1, 'y'$function$;
ALTER FUNCTION public.t() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.t();
CREATE FUNCTION public.t()
    RETURNS TABLE(x integer)
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.t() OWNER TO case_admin;
