-- Creates triggers of all times and levels.
--- both
create table t (a int, b int);
create view v as select a from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
--- after
create trigger b before insert or update of a, b on t for each row when (new.a > 0) execute function f('x', 'it''s');
create trigger a after delete on t for each statement execute function f();
create trigger r after truncate on t execute function f();
create trigger i instead of insert on v for each row execute function f();
--- expected
CREATE TRIGGER a AFTER DELETE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER b BEFORE INSERT OR UPDATE OF a, b ON public.t FOR EACH ROW WHEN ((new.a > 0)) EXECUTE FUNCTION public.f('x', 'it''s');
-- SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER r AFTER TRUNCATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
CREATE TRIGGER i INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.v
--- expected back
DROP TRIGGER i ON public.v;
-- ACCESS EXCLUSIVE on public.v
DROP TRIGGER r ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP TRIGGER b ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP TRIGGER a ON public.t;
-- ACCESS EXCLUSIVE on public.t
