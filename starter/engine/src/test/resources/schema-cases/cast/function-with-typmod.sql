-- A function of three arguments.
--- both
create type mood as enum ('a', 'b');
--- before
--- after
create function to_varchar(mood, int, boolean) returns varchar language sql immutable as 'select substr($1::text, 1, $2)';
create cast (mood as varchar) with function to_varchar(mood, int, boolean) as assignment;
--- expected
CREATE FUNCTION public.to_varchar(public.mood, integer, boolean)
    RETURNS character varying
    LANGUAGE sql IMMUTABLE
AS $function$select substr($1::text, 1, $2)$function$;
ALTER FUNCTION public.to_varchar(public.mood, integer, boolean) OWNER TO case_admin;
CREATE CAST (public.mood AS character varying) WITH FUNCTION public.to_varchar(public.mood,integer,boolean) AS ASSIGNMENT;
--- expected back
DROP CAST (public.mood AS character varying);
DROP FUNCTION public.to_varchar(public.mood, integer, boolean);
