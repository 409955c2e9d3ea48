-- A view with an INSTEAD OF trigger loses a column.
--- before
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a, b from t;
create trigger g instead of insert on v for each row execute function f();
--- after
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create trigger g instead of insert on v for each row execute function f();
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE TRIGGER g INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.f();
-- SHARE ROW EXCLUSIVE on public.v
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
