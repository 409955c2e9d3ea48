-- A trigger's function declares a variable of a new type.
--- before
create table t (a int);
--- after
create type kind as enum ('x');
create table t (a int);
create function f() returns trigger language plpgsql as 'declare k kind; begin return new; end';
create trigger g before insert on t for each row execute function f();
--- expected
CREATE TYPE public.kind AS ENUM (
    'x'
);
ALTER TYPE public.kind OWNER TO case_admin;
CREATE FUNCTION public.f()
    RETURNS trigger
    LANGUAGE plpgsql
AS $function$declare k kind; begin return new; end$function$;
ALTER FUNCTION public.f() OWNER TO case_admin;
CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
DROP TRIGGER g ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.f();
DROP TYPE public.kind;
