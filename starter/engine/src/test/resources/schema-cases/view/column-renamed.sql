-- Only a column's name differs.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v as select id as number from t;
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id AS number
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
