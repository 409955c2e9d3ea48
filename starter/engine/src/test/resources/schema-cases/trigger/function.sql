-- It calls another function.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before insert on t for each row execute function f();
--- after
create function h() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function h();
--- expected
CREATE FUNCTION public.h()
    RETURNS trigger
    LANGUAGE plpgsql
AS $function$begin return new; end$function$;
ALTER FUNCTION public.h() OWNER TO case_admin;
CREATE OR REPLACE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.h();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
CREATE OR REPLACE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
DROP FUNCTION public.h();
