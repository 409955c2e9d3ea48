-- A comment.
--- before
create table t (a int unique);
comment on constraint t_a_key on t is 'one';
--- after
create table t (a int unique);
comment on constraint t_a_key on t is 'two';
--- expected
COMMENT ON CONSTRAINT t_a_key ON public.t IS 'two';
--- expected back
COMMENT ON CONSTRAINT t_a_key ON public.t IS 'one';
