-- One partition's trigger is disabled, and it has one of its own.
--- both
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create table p2 partition of p for values from (10) to (20);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g after insert on p for each row execute function f();
--- before
--- after
alter table p1 disable trigger g;
create trigger own after insert on p2 for each row execute function f();
--- expected
ALTER TABLE ONLY public.p1 DISABLE TRIGGER g;
-- SHARE ROW EXCLUSIVE on public.p1
CREATE TRIGGER own AFTER INSERT ON public.p2 FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.p2
--- expected back
DROP TRIGGER own ON public.p2;
-- ACCESS EXCLUSIVE on public.p2
ALTER TABLE ONLY public.p1 ENABLE TRIGGER g;
-- SHARE ROW EXCLUSIVE on public.p1
