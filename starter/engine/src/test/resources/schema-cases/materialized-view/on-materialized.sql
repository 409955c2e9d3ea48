-- One on the other, in the right order when both are put back.
--- before
create table t (a int, b int);
create materialized view z as select a, b from t;
create materialized view a as select b from z;
create unique index a_b on a (b);
--- after
create table t (a int, b bigint);
create materialized view z as select a, b from t;
create materialized view a as select b from z;
create unique index a_b on a (b);
--- rows
insert into t values (1, 2);
--- expected
DROP MATERIALIZED VIEW public.a;
-- ACCESS EXCLUSIVE on public.a
DROP MATERIALIZED VIEW public.z;
-- ACCESS EXCLUSIVE on public.z
ALTER TABLE public.t ALTER COLUMN b TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE MATERIALIZED VIEW public.z AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER MATERIALIZED VIEW public.z OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.z
CREATE MATERIALIZED VIEW public.a AS
 SELECT b
   FROM public.z;
-- ACCESS SHARE on public.z
CREATE UNIQUE INDEX a_b ON public.a USING btree (b);
-- SHARE on public.a, may fail on existing rows, scans the table
ALTER MATERIALIZED VIEW public.a OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.a
--- expected back
DROP MATERIALIZED VIEW public.a;
-- ACCESS EXCLUSIVE on public.a
DROP MATERIALIZED VIEW public.z;
-- ACCESS EXCLUSIVE on public.z
ALTER TABLE public.t ALTER COLUMN b TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE MATERIALIZED VIEW public.z AS
 SELECT a,
    b
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER MATERIALIZED VIEW public.z OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.z
CREATE MATERIALIZED VIEW public.a AS
 SELECT b
   FROM public.z;
-- ACCESS SHARE on public.z
CREATE UNIQUE INDEX a_b ON public.a USING btree (b);
-- SHARE on public.a, may fail on existing rows, scans the table
ALTER MATERIALIZED VIEW public.a OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.a
