-- Its query changes: PostgreSQL has no ALTER for that.
--- before
create table t (a int, b int);
create materialized view m as select a from t;
create index m_a on m (a);
create view v as select a from m;
grant select on m to case_reader;
--- after
create table t (a int, b int);
create materialized view m as select a from t where b > 0;
create index m_a on m (a);
create view v as select a from m;
grant select on m to case_reader;
--- expected
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
CREATE MATERIALIZED VIEW public.m AS
 SELECT a
   FROM public.t
  WHERE (b > 0);
-- ACCESS SHARE on public.t
CREATE INDEX m_a ON public.m USING btree (a);
-- SHARE on public.m, scans the table
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.m
GRANT SELECT ON TABLE public.m TO case_reader;
CREATE VIEW public.v AS
 SELECT a
   FROM public.m;
-- ACCESS SHARE on public.m
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
CREATE MATERIALIZED VIEW public.m AS
 SELECT a
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE INDEX m_a ON public.m USING btree (a);
-- SHARE on public.m, scans the table
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.m
GRANT SELECT ON TABLE public.m TO case_reader;
CREATE VIEW public.v AS
 SELECT a
   FROM public.m;
-- ACCESS SHARE on public.m
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
