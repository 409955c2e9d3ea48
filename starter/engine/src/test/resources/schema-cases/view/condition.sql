-- Only the condition differs.
--- before
create table t (id int, gone boolean);
create view v as select id from t;
create view w as select id from v;
--- after
create table t (id int, gone boolean);
create view v as select id from t where not gone;
create view w as select id from v;
--- expected
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t
  WHERE (NOT gone);
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
--- expected back
CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
