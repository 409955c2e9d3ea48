-- On a function of the schema that changes.
--- before
create function step(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate total(int) (sfunc = step, stype = int, initcond = '0');
--- after
create function step(int, int) returns int language sql immutable as 'select $1 + $2 + 1';
create aggregate total(int) (sfunc = step, stype = int, initcond = '0');
--- expected
CREATE OR REPLACE FUNCTION public.step(integer, integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select $1 + $2 + 1$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.step(integer, integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select $1 + $2$function$;
