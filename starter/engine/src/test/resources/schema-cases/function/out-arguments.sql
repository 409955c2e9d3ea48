-- OUT, INOUT, VARIADIC and TABLE.
--- before
--- after
create function o(a int, out b int, inout c text, variadic d int[]) language sql as 'select a, c';
create function t(a int) returns table (x int, y text) language sql as 'select a, ''y''';
--- expected
CREATE FUNCTION public.o(a integer, OUT b integer, INOUT c text, VARIADIC d integer[])
    RETURNS record
    LANGUAGE sql
AS $function$select a, c$function$;
ALTER FUNCTION public.o(integer, text, integer[]) OWNER TO case_admin;
CREATE FUNCTION public.t(a integer)
    RETURNS TABLE(x integer, y text)
    LANGUAGE sql
AS $function$select a, 'y'$function$;
ALTER FUNCTION public.t(integer) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.t(integer);
DROP FUNCTION public.o(integer, text, integer[]);
