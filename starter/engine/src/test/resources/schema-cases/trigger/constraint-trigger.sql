-- A constraint trigger, deferred.
--- both
create table t (a int);
create table u (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create constraint trigger g after insert on t for each row execute function f();
--- after
create constraint trigger g after insert on t from u deferrable initially deferred for each row execute function f();
--- expected
DROP TRIGGER g ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON public.t FROM public.u DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
DROP TRIGGER g ON public.t;
-- ACCESS EXCLUSIVE on public.t
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON public.t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.t
