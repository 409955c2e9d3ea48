-- A parsed body needs what it names: after the view.
--- before
create table t (a int);
--- after
create table t (a int);
create view z as select a from t;
create function a() returns setof int language sql begin atomic select a from z; end;
--- expected
CREATE VIEW public.z AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.z OWNER TO case_admin;
CREATE FUNCTION public.a()
    RETURNS SETOF integer
    LANGUAGE sql
BEGIN ATOMIC
 SELECT z.a
    FROM public.z;
END;
ALTER FUNCTION public.a() OWNER TO case_admin;
--- expected back
DROP FUNCTION public.a();
DROP VIEW public.z;
-- ACCESS EXCLUSIVE on public.z
