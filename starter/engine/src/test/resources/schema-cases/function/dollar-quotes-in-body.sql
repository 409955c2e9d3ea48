-- The body holds dollar quotes of its own.
--- before
create function f() returns text language plpgsql as $a$ begin return $$x$$; end $a$;
--- after
create function f() returns text language plpgsql as $a$ begin execute $q$ select '$$' $q$; return $function$y$function$; end $a$;
--- expected
CREATE OR REPLACE FUNCTION public.f()
    RETURNS text
    LANGUAGE plpgsql
AS $function1$ begin execute $q$ select '$$' $q$; return $function$y$function$; end $function1$;
--- expected back
CREATE OR REPLACE FUNCTION public.f()
    RETURNS text
    LANGUAGE plpgsql
AS $function$ begin return $$x$$; end $function$;
