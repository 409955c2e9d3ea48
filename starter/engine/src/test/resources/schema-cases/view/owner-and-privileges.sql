-- Owner, grants, grants on columns.
--- before
create table t (id int, name text);
create view v as select id, name from t;
--- after
create table t (id int, name text);
create view v as select id, name from t;
alter view v owner to case_owner;
grant select (id) on v to case_reader;
grant insert on v to case_writer;
--- expected
ALTER VIEW public.v OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.v
GRANT INSERT ON TABLE public.v TO case_writer;
GRANT SELECT (id) ON TABLE public.v TO case_reader;
--- expected back
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
REVOKE INSERT ON TABLE public.v FROM case_writer;
REVOKE SELECT (id) ON TABLE public.v FROM case_reader;
