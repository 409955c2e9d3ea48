-- Its events change.
--- both
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before insert on t for each row execute function f();
--- after
create trigger g before insert or update of b on t for each row execute function f();
--- expected
CREATE OR REPLACE TRIGGER g BEFORE INSERT OR UPDATE OF b ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
CREATE OR REPLACE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
