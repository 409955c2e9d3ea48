-- A setting goes, another changes.
--- before
create function f() returns int language sql set work_mem = '1MB' set datestyle = 'ISO, DMY' as 'select 1';
--- after
create function f() returns int language sql set work_mem = '2MB' as 'select 1';
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
    SET work_mem TO '2MB'
AS $function$select 1$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
    SET DateStyle TO 'ISO, DMY'
    SET work_mem TO '1MB'
AS $function$select 1$function$;
