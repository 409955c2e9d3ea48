-- A view with a rule loses a column.
--- before
create table t (a int, b int);
create view v as select a, b from t;
create rule r as on insert to v do instead insert into t (a) values (new.a);
--- after
create table t (a int, b int);
create view v as select a from t;
create rule r as on insert to v do instead insert into t (a) values (new.a);
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE RULE r AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (a)
  VALUES (new.a);
-- ACCESS EXCLUSIVE on public.v, ROW EXCLUSIVE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
