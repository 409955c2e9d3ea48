-- The same, and the lowest view changes.
--- before
create table t (a int, b int);
create view a_base as select a, b from t;
create function b_rows() returns setof a_base language sql stable as 'select * from a_base';
create view a_top as select a from b_rows();
--- after
create table t (a int, b int);
create view a_base as select a from t;
create function b_rows() returns setof a_base language sql stable as 'select * from a_base';
create view a_top as select a from b_rows();
--- expected
DROP VIEW public.a_top;
-- ACCESS EXCLUSIVE on public.a_top
DROP FUNCTION public.b_rows();
DROP VIEW public.a_base;
-- ACCESS EXCLUSIVE on public.a_base
CREATE VIEW public.a_base AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.a_base OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.a_base
CREATE FUNCTION public.b_rows()
    RETURNS SETOF public.a_base
    LANGUAGE sql STABLE
AS $function$select * from a_base$function$;
ALTER FUNCTION public.b_rows() OWNER TO case_admin;
CREATE VIEW public.a_top AS
 SELECT a
   FROM public.b_rows() b_rows(a);
-- ACCESS SHARE on public.a_base
ALTER VIEW public.a_top OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.a_top
--- expected back
CREATE OR REPLACE VIEW public.a_base AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS EXCLUSIVE on public.a_base, ACCESS SHARE on public.t
CREATE OR REPLACE VIEW public.a_top AS
 SELECT a
   FROM public.b_rows() b_rows(a, b);
-- ACCESS EXCLUSIVE on public.a_top, ACCESS SHARE on public.a_base
