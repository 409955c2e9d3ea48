-- A comment on a check.
--- before
create table t (a int, constraint c check (a > 0));
--- after
create table t (a int, constraint c check (a > 0));
comment on constraint c on t is 'positive';
--- expected
COMMENT ON CONSTRAINT c ON public.t IS 'positive';
--- expected back
COMMENT ON CONSTRAINT c ON public.t IS NULL;
