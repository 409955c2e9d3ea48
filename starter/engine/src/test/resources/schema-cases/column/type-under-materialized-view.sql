-- The materialized view and its indexes are put back, filled.
--- before
create table t (id int, n int);
create materialized view m as select id, n from t;
create unique index m_i on m (id);
--- after
create table t (id int, n numeric);
create materialized view m as select id, n from t;
create unique index m_i on m (id);
--- rows
insert into t values (1, 2);
refresh materialized view m;
--- expected
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
ALTER TABLE public.t ALTER COLUMN n TYPE numeric;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    n
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE UNIQUE INDEX m_i ON public.m USING btree (id);
-- SHARE on public.m, may fail on existing rows, scans the table
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.m
--- expected back
DROP MATERIALIZED VIEW public.m;
-- ACCESS EXCLUSIVE on public.m
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE MATERIALIZED VIEW public.m AS
 SELECT id,
    n
   FROM public.t;
-- ACCESS SHARE on public.t
CREATE UNIQUE INDEX m_i ON public.m USING btree (id);
-- SHARE on public.m, may fail on existing rows, scans the table
ALTER MATERIALIZED VIEW public.m OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.m
