-- The body changes.
--- before
create procedure p() language sql as 'select 1';
--- after
create procedure p() language sql as 'select 2';
--- expected
CREATE OR REPLACE PROCEDURE public.p()
    LANGUAGE sql
AS $function$select 2$function$;
--- expected back
CREATE OR REPLACE PROCEDURE public.p()
    LANGUAGE sql
AS $function$select 1$function$;
