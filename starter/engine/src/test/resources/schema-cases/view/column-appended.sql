-- A column at the end: replaced, not made again.
--- before
create table t (id int, name text);
create view v as select id from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
--- expected
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
