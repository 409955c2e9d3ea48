-- Its condition changes.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before update on t for each row when (old.a is distinct from new.a) execute function f();
--- after
create trigger g before update on t for each row when (old.* is distinct from new.*) execute function f();
--- expected
CREATE OR REPLACE TRIGGER g BEFORE UPDATE ON public.t FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
CREATE OR REPLACE TRIGGER g BEFORE UPDATE ON public.t FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
