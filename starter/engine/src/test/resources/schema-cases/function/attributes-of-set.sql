-- Rows and support.
--- before
create function f() returns setof int language sql as 'select 1';
--- after
create function f() returns setof int language sql stable rows 5 as 'select 1';
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS SETOF integer
    LANGUAGE sql STABLE ROWS 5
AS $function$select 1$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS SETOF integer
    LANGUAGE sql
AS $function$select 1$function$;
