-- Statistics targets and comments of its columns.
--- before
create table t (a int, b text);
create materialized view m as select a, b from t;
--- after
create table t (a int, b text);
create materialized view m as select a, b from t;
alter materialized view m alter a set statistics 50;
alter materialized view m alter b set storage external;
comment on column m.b is 'text';
--- expected
ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS 50;
-- SHARE UPDATE EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m ALTER COLUMN b SET STORAGE EXTERNAL;
-- ACCESS EXCLUSIVE on public.m
COMMENT ON COLUMN public.m.b IS 'text';
-- SHARE UPDATE EXCLUSIVE on public.m
--- expected back
ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS -1;
-- SHARE UPDATE EXCLUSIVE on public.m
ALTER MATERIALIZED VIEW public.m ALTER COLUMN b SET STORAGE DEFAULT;
-- ACCESS EXCLUSIVE on public.m
COMMENT ON COLUMN public.m.b IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.m
