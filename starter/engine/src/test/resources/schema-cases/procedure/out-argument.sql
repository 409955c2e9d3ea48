-- An OUT argument.
--- before
create procedure p(a int) language sql as 'select 1';
--- after
create procedure p(a int, out b int) language sql as 'select 1';
--- expected
DROP PROCEDURE public.p(integer);
CREATE PROCEDURE public.p(IN a integer, OUT b integer)
    LANGUAGE sql
AS $function$select 1$function$;
ALTER PROCEDURE public.p(integer) OWNER TO case_admin;
--- expected back
DROP PROCEDURE public.p(integer);
CREATE PROCEDURE public.p(IN a integer)
    LANGUAGE sql
AS $function$select 1$function$;
ALTER PROCEDURE public.p(integer) OWNER TO case_admin;
