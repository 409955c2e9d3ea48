-- Only the body differs: replaced.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language sql as $$ select 2 -- two $$;
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$ select 2 -- two $function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
