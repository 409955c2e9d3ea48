-- Owner and privileges.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m as select a from t;
alter materialized view m owner to case_owner;
grant select on m to public;
--- expected
ALTER MATERIALIZED VIEW public.m OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.m
GRANT SELECT ON TABLE public.m TO PUBLIC;
--- expected back
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.m
REVOKE SELECT ON TABLE public.m FROM PUBLIC;
