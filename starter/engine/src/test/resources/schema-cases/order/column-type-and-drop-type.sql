-- A column leaves a type that goes in the same script.
--- before
create domain old_d as int;
create table t (a old_d);
create function f(old_d) returns int language sql as 'select 1';
--- after
create table t (a int);
--- rows
insert into t values (1);
--- expected
DROP FUNCTION public.f(public.old_d);
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
-- ACCESS EXCLUSIVE on public.t
DROP DOMAIN public.old_d;
--- expected back
CREATE DOMAIN public.old_d AS integer;
ALTER DOMAIN public.old_d OWNER TO case_admin;
CREATE FUNCTION public.f(public.old_d)
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f(public.old_d) OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a TYPE public.old_d;
-- ACCESS EXCLUSIVE on public.t
