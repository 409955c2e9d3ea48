-- On a partitioned table: the partitions have clones.
--- both
create table p (a int) partition by range (a);
create table p1 partition of p for values from (0) to (10);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
--- after
create trigger g after insert on p for each row execute function f();
--- expected
CREATE TRIGGER g AFTER INSERT ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.p, SHARE ROW EXCLUSIVE on public.p1
--- expected back
DROP TRIGGER g ON public.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1
