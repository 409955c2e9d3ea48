-- Views on views are taken down and put back, with owner, comment and grants.
--- before
create table t (id int, n int);
create view v1 as select id, n from t;
create view v2 as select n from v1 where n > 0;
grant select on v2 to case_reader;
comment on view v2 is 'second';
alter view v1 owner to case_owner;
--- after
create table t (id int, n bigint);
create view v1 as select id, n from t;
create view v2 as select n from v1 where n > 0;
grant select on v2 to case_reader;
comment on view v2 is 'second';
alter view v1 owner to case_owner;
--- rows
insert into t values (1, 2);
--- expected
DROP VIEW public.v2;
-- ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v1;
-- ACCESS EXCLUSIVE on public.v1
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE VIEW public.v1 AS
 SELECT id,
    n
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v1 OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.v1
CREATE VIEW public.v2 AS
 SELECT n
   FROM public.v1
  WHERE (n > 0);
-- ACCESS SHARE on public.v1
ALTER VIEW public.v2 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v2
GRANT SELECT ON TABLE public.v2 TO case_reader;
COMMENT ON VIEW public.v2 IS 'second';
-- SHARE UPDATE EXCLUSIVE on public.v2
--- expected back
DROP VIEW public.v2;
-- ACCESS EXCLUSIVE on public.v2
DROP VIEW public.v1;
-- ACCESS EXCLUSIVE on public.v1
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE VIEW public.v1 AS
 SELECT id,
    n
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v1 OWNER TO case_owner;
-- ACCESS EXCLUSIVE on public.v1
CREATE VIEW public.v2 AS
 SELECT n
   FROM public.v1
  WHERE (n > 0);
-- ACCESS SHARE on public.v1
ALTER VIEW public.v2 OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v2
GRANT SELECT ON TABLE public.v2 TO case_reader;
COMMENT ON VIEW public.v2 IS 'second';
-- SHARE UPDATE EXCLUSIVE on public.v2
