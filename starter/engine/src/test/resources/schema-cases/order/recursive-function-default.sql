-- A function's argument has a default that calls another function.
--- before
--- after
create function z() returns int language sql as 'select 1';
create function a(x int default z()) returns int language sql as 'select x';
create view v as select a() as n;
--- expected
CREATE FUNCTION public.z()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.z() OWNER TO case_admin;
CREATE FUNCTION public.a(x integer DEFAULT public.z())
    RETURNS integer
    LANGUAGE sql
AS $function$select x$function$;
ALTER FUNCTION public.a(integer) OWNER TO case_admin;
CREATE VIEW public.v AS
 SELECT public.a() AS n;
ALTER VIEW public.v OWNER TO case_admin;
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP FUNCTION public.a(integer);
DROP FUNCTION public.z();
