-- Only the name differs.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger one before insert on t for each row execute function f();
--- after
create trigger two before insert on t for each row execute function f();
--- expected
DROP TRIGGER one ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE TRIGGER two BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
DROP TRIGGER two ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE TRIGGER one BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
