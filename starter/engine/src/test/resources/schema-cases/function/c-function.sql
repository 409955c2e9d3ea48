-- A function in a library.
--- before
--- after
create function my_lower(text) returns text language internal immutable strict parallel safe as 'lower';
--- expected
CREATE FUNCTION public.my_lower(text)
    RETURNS text
    LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
AS $function$lower$function$;
ALTER FUNCTION public.my_lower(text) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.my_lower(text);
