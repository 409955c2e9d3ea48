-- A window function in C.
--- before
--- after
create function my_row_number() returns bigint language internal window immutable strict as 'window_row_number';
--- expected
CREATE FUNCTION public.my_row_number()
    RETURNS bigint
    LANGUAGE internal WINDOW IMMUTABLE STRICT
AS $function$window_row_number$function$;
ALTER FUNCTION public.my_row_number() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.my_row_number();
