-- Transition tables.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return null; end';
--- before
create trigger g after update on t for each statement execute function f();
--- after
create trigger g after update on t referencing old table as before new table as after for each statement execute function f();
--- expected
CREATE OR REPLACE TRIGGER g AFTER UPDATE ON public.t REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
CREATE OR REPLACE TRIGGER g AFTER UPDATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
