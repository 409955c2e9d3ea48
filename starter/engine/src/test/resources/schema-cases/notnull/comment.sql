-- A comment on the constraint.
-- since: 18
--- before
create table t (a int constraint must not null);
--- after
create table t (a int constraint must not null);
comment on constraint must on t is 'always';
--- expected
COMMENT ON CONSTRAINT must ON public.t IS 'always';
--- expected back
COMMENT ON CONSTRAINT must ON public.t IS NULL;
