-- A prefix operator.
--- before
--- after
create function sharp(int) returns int language sql immutable as 'select $1 + 1';
create operator ### (rightarg = int, function = sharp);
--- expected
CREATE FUNCTION public.sharp(integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select $1 + 1$function$;
ALTER FUNCTION public.sharp(integer) OWNER TO case_admin;
CREATE OPERATOR public.### (
    FUNCTION = public.sharp,
    RIGHTARG = integer
);
ALTER OPERATOR public.### (NONE, integer) OWNER TO case_admin;
--- expected back
DROP OPERATOR public.### (NONE, integer);
DROP FUNCTION public.sharp(integer);
