-- Clustered on one of its indexes.
--- before
create table t (a int);
create materialized view m as select a from t;
create index m_a on m (a);
--- after
create table t (a int);
create materialized view m as select a from t;
create index m_a on m (a);
alter materialized view m cluster on m_a;
--- expected
ALTER MATERIALIZED VIEW public.m CLUSTER ON m_a;
-- SHARE UPDATE EXCLUSIVE on public.m
--- expected back
ALTER MATERIALIZED VIEW public.m SET WITHOUT CLUSTER;
-- SHARE UPDATE EXCLUSIVE on public.m
