-- Creates views, one on the other, in the right order.
--- before
create table t (id int, name text);
--- after
create table t (id int, name text);
create view b as select id, name from t;
create view a as select id from b where id > 0;
--- expected
CREATE VIEW public.b AS
 SELECT id,
    name
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.b OWNER TO case_admin;
CREATE VIEW public.a AS
 SELECT id
   FROM public.b
  WHERE (id > 0);
ALTER VIEW public.a OWNER TO case_admin;
--- expected back
DROP VIEW public.a;
-- ACCESS EXCLUSIVE on public.a
DROP VIEW public.b;
-- ACCESS EXCLUSIVE on public.b
