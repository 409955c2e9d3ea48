-- A column goes: PostgreSQL can't replace that.
--- before
create table t (id int, name text);
create view v as select id, name from t;
grant select on v to case_reader;
--- after
create table t (id int, name text);
create view v as select id from t;
grant select on v to case_reader;
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
CREATE VIEW public.v AS
 SELECT id
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
GRANT SELECT ON TABLE public.v TO case_reader;
--- expected back
CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    name
   FROM public.t;
-- ACCESS EXCLUSIVE on public.v, ACCESS SHARE on public.t
