-- A function becomes a procedure.
--- before
create function f() returns void language sql as 'select 1';
--- after
create procedure f() language sql as 'select 1';
--- expected
DROP FUNCTION public.f();
CREATE PROCEDURE public.f()
    LANGUAGE sql
AS $function$select 1$function$;
ALTER PROCEDURE public.f() OWNER TO case_admin;
--- expected back
DROP PROCEDURE public.f();
CREATE FUNCTION public.f()
    RETURNS void
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
