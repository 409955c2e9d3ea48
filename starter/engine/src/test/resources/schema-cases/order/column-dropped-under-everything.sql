-- A column goes, and with it a view, a policy, a trigger, a rule, a function with a parsed body.
--- before
create table t (id int, a int);
create function g() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create policy p on t using (a > 0);
create trigger r before update of a on t for each row execute function g();
create rule u as on insert to t where new.a > 0 do nothing;
create function f() returns bigint language sql begin atomic select sum(a) from t; end;
create materialized view m as select a from t;
--- after
create table t (id int);
create function g() returns trigger language plpgsql as 'begin return new; end';
--- rows
insert into t (id) values (1);
--- expected
DROP POLICY p ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP RULE u ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP TRIGGER r ON public.t;
-- ACCESS EXCLUSIVE on public.t
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP FUNCTION public.f();
ALTER TABLE public.t DROP COLUMN a;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.t ADD COLUMN a integer;
-- ACCESS EXCLUSIVE on public.t
CREATE TRIGGER r BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();
-- SHARE ROW EXCLUSIVE on public.t
CREATE RULE u AS
    ON INSERT TO public.t
   WHERE (new.a > 0) DO NOTHING;
-- ACCESS EXCLUSIVE on public.t
CREATE POLICY p ON public.t USING ((a > 0));
-- ACCESS EXCLUSIVE on public.t
CREATE FUNCTION public.f()
    RETURNS bigint
    LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(t.a) AS sum
    FROM public.t;
END;
-- ACCESS SHARE on public.t
ALTER FUNCTION public.f() OWNER TO case_admin;
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
CREATE MATERIALIZED VIEW public.m AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
