-- A view that can be written to by rules.
--- both
create table t (a int, b int);
--- before
create view v as select a from t;
create rule w as on insert to v do instead insert into t (a) values (new.a);
--- after
create view v as select a, b from t;
create rule w as on insert to v do instead insert into t values (new.a, new.b) returning t.*;
--- expected
CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
CREATE OR REPLACE RULE w AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (a, b)
  VALUES (new.a, new.b)
  RETURNING t.a,
    t.b;
-- ACCESS EXCLUSIVE on public.v, ROW EXCLUSIVE on public.t
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE RULE w AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (a)
  VALUES (new.a);
-- ACCESS EXCLUSIVE on public.v, ROW EXCLUSIVE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
