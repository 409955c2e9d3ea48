-- Creates procedures.
--- before
--- after
create procedure p() language sql as 'select 1';
create procedure q(a int, inout b text) language plpgsql security definer as 'begin b := a; end';
--- expected
CREATE PROCEDURE public.p()
    LANGUAGE sql
AS $function$select 1$function$;
ALTER PROCEDURE public.p() OWNER TO case_admin;
CREATE PROCEDURE public.q(IN a integer, INOUT b text)
    LANGUAGE plpgsql SECURITY DEFINER
AS $function$begin b := a; end$function$;
ALTER PROCEDURE public.q(integer, text) OWNER TO case_admin;
--- expected back
DROP PROCEDURE public.q(integer, text);
DROP PROCEDURE public.p();
