-- A comment.
--- both
create table t (a int);
create rule r as on delete to t do instead nothing;
--- before
--- after
comment on rule r on t is 'nothing is deleted';
--- expected
COMMENT ON RULE r ON public.t IS 'nothing is deleted';
--- expected back
COMMENT ON RULE r ON public.t IS NULL;
