-- Another result: PostgreSQL can't replace that.
--- before
create function f() returns int language sql as 'select 1';
comment on function f() is 'one';
grant execute on function f() to case_reader;
--- after
create function f() returns text language sql as 'select ''1''';
comment on function f() is 'one';
grant execute on function f() to case_reader;
--- expected
DROP FUNCTION public.f();
CREATE FUNCTION public.f()
    RETURNS text
    LANGUAGE sql
AS $function$select '1'$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
GRANT EXECUTE ON FUNCTION public.f() TO case_reader;
COMMENT ON FUNCTION public.f() IS 'one';
--- expected back
DROP FUNCTION public.f();
CREATE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
GRANT EXECUTE ON FUNCTION public.f() TO case_reader;
COMMENT ON FUNCTION public.f() IS 'one';
