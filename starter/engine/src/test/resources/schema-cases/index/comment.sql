-- A comment.
--- before
create table t (a int);
create index i on t (a);
--- after
create table t (a int);
create index i on t (a);
comment on index i is 'fast';
--- expected
COMMENT ON INDEX public.i IS 'fast';
-- SHARE UPDATE EXCLUSIVE on public.i
--- expected back
COMMENT ON INDEX public.i IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.i
