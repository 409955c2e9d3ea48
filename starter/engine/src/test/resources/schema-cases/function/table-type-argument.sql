-- It takes a row of a table.
--- before
create table t (a int);
create function f(t) returns int language sql as 'select $1.a';
--- after
create table t (a int, b text);
create function f(t) returns int language sql as 'select $1.a + 1';
--- expected
CREATE OR REPLACE FUNCTION public.f(public.t)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1.a + 1$function$;
ALTER TABLE public.t ADD COLUMN b text;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
CREATE OR REPLACE FUNCTION public.f(public.t)
    RETURNS integer
    LANGUAGE sql
AS $function$select $1.a$function$;
