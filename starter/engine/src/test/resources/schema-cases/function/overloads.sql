-- Of three functions of one name only one changes.
--- before
create function f(int) returns int language sql as 'select 1';
create function f(text) returns int language sql as 'select 2';
create function f(int, int) returns int language sql as 'select 3';
--- after
create function f(int) returns int language sql as 'select 1';
create function f(text) returns int language sql as 'select 22';
create function f(int, int) returns int language sql as 'select 3';
--- expected
CREATE OR REPLACE FUNCTION public.f(text)
    RETURNS integer
    LANGUAGE sql
AS $function$select 22$function$;
--- expected back
CREATE OR REPLACE FUNCTION public.f(text)
    RETURNS integer
    LANGUAGE sql
AS $function$select 2$function$;
