-- Creates functions in SQL and PL/pgSQL.
--- before
--- after
create function one() returns int language sql as 'select 1';
create function add(a int, b int default 1) returns int language plpgsql immutable strict as $$ begin return a + b; end $$;
--- expected
CREATE FUNCTION public.add(a integer, b integer DEFAULT 1)
    RETURNS integer
    LANGUAGE plpgsql IMMUTABLE STRICT
AS $function$ begin return a + b; end $function$;
ALTER FUNCTION public.add(integer, integer) OWNER TO case_admin;
CREATE FUNCTION public.one()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.one() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.one();
DROP FUNCTION public.add(integer, integer);
