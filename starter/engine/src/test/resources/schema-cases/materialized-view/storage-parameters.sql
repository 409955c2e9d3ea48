-- Storage parameters.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m with (fillfactor = 70) as select a from t;
--- expected
ALTER MATERIALIZED VIEW public.m SET (fillfactor=70);
-- SHARE UPDATE EXCLUSIVE on public.m
--- expected back
ALTER MATERIALIZED VIEW public.m RESET (fillfactor);
-- SHARE UPDATE EXCLUSIVE on public.m
