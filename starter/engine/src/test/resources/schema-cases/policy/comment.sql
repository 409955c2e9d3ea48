-- A comment.
--- both
create table t (id int);
create policy p on t using (true);
--- before
--- after
comment on policy p on t is 'all';
--- expected
COMMENT ON POLICY p ON public.t IS 'all';
--- expected back
COMMENT ON POLICY p ON public.t IS NULL;
