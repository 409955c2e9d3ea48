-- A view uses the cast, whose function changes.
--- before
create type mood as enum ('a', 'b');
create function to_int(mood) returns int language sql immutable as 'select 1';
create cast (mood as int) with function to_int(mood);
create view v as select 'a'::mood::int as n;
--- after
create type mood as enum ('a', 'b');
create function to_int(mood) returns int language sql immutable as 'select 2';
create cast (mood as int) with function to_int(mood);
create view v as select 'a'::mood::int as n;
--- expected
CREATE OR REPLACE FUNCTION public.to_int(public.mood)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select 2$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.to_int(public.mood)
    RETURNS integer
    LANGUAGE sql IMMUTABLE
AS $function$select 1$function$;
