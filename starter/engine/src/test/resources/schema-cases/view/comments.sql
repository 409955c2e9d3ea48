-- Comments on the view and its columns.
--- before
create table t (id int);
create view v as select id from t;
--- after
create table t (id int);
create view v as select id from t;
comment on view v is 'all';
comment on column v.id is 'number';
--- expected
COMMENT ON VIEW public.v IS 'all';
-- SHARE UPDATE EXCLUSIVE on public.v
COMMENT ON COLUMN public.v.id IS 'number';
-- SHARE UPDATE EXCLUSIVE on public.v
--- expected back
COMMENT ON VIEW public.v IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.v
COMMENT ON COLUMN public.v.id IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.v
