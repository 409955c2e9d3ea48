-- Two views swap which one stands on the other.
--- before
create table t (a int);
create view v as select a from t;
create view w as select a from v;
--- after
create table t (a int);
create view w as select a from t;
create view v as select a from w;
--- expected
CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.w;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.w
CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.t;
-- ACCESS EXCLUSIVE on public.w, ACCESS SHARE on public.t
--- expected back
CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
CREATE OR REPLACE VIEW public.w AS
 SELECT a
   FROM public.v;
-- ACCESS EXCLUSIVE on public.w, ACCESS SHARE on public.v
