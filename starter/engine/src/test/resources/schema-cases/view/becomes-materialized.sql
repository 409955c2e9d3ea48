-- A view becomes a materialized view.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create materialized view v as select id from t;
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE MATERIALIZED VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER MATERIALIZED VIEW public.v OWNER TO case_admin;
--- expected back
DROP MATERIALIZED VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
