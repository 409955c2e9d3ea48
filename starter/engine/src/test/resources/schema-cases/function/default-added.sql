-- Defaults can be added, but not taken away, by replacing.
--- before
create function f(a int, b int) returns int language sql as 'select a';
--- after
create function f(a int, b int default 3) returns int language sql as 'select a';
--- expected
CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 3)
    RETURNS integer
    LANGUAGE sql
AS $function$select a$function$;
--- expected back
DROP FUNCTION public.f(integer, integer);
CREATE FUNCTION public.f(a integer, b integer)
    RETURNS integer
    LANGUAGE sql
AS $function$select a$function$;
ALTER FUNCTION public.f(integer, integer) OWNER TO case_admin;
