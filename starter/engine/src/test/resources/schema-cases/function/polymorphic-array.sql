-- Polymorphic arguments.
--- before
--- after
create function f(anyelement, anyarray) returns anyelement language sql as 'select $1';
create function g(anycompatible, variadic anycompatiblearray) returns anycompatible language sql as 'select $1';
--- expected
CREATE FUNCTION public.f(anyelement, anyarray)
    RETURNS anyelement
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.f(anyelement, anyarray) OWNER TO case_admin;
CREATE FUNCTION public.g(anycompatible, VARIADIC anycompatiblearray)
    RETURNS anycompatible
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.g(anycompatible, anycompatiblearray) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.g(anycompatible, anycompatiblearray);
DROP FUNCTION public.f(anyelement, anyarray);
