-- A function is written in the new language.
--- before
--- after
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create trusted language mylang handler my_handler;
create function f() returns int language mylang as 'begin return 1; end';
--- expected
CREATE FUNCTION public.my_handler()
    RETURNS language_handler
    LANGUAGE c
AS '$libdir/plpgsql', 'plpgsql_call_handler';
ALTER FUNCTION public.my_handler() OWNER TO case_admin;
CREATE TRUSTED LANGUAGE mylang HANDLER public.my_handler;
ALTER LANGUAGE mylang OWNER TO case_admin;
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE mylang
AS $function$begin return 1; end$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.f();
DROP LANGUAGE mylang;
DROP FUNCTION public.my_handler();
