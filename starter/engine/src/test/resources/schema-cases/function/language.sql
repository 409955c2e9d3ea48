-- From SQL to PL/pgSQL.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language plpgsql as 'begin return 1; end';
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE plpgsql
AS $function$begin return 1; end$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
