-- On a materialized view.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m as select a from t;
create unique index m_i on m (a);
--- expected
CREATE UNIQUE INDEX m_i ON public.m USING btree (a);
-- SHARE on public.m, may fail on existing rows, scans the table
--- expected back
DROP INDEX public.m_i;
-- ACCESS EXCLUSIVE on public.m
