-- Comments on a table and its columns.
--- before
create table t (a int, b int, c int);
comment on table t is 'first';
comment on column t.b is 'b';
comment on column t.c is 'c';
--- after
create table t (a int, b int, c int);
comment on table t is E'second\nline';
comment on column t.a is 'a''s';
comment on column t.c is 'sea';
--- expected
COMMENT ON TABLE public.t IS 'second
line';
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.a IS 'a''s';
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.b IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.c IS 'sea';
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
COMMENT ON TABLE public.t IS 'first';
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.a IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.b IS 'b';
-- SHARE UPDATE EXCLUSIVE on public.t
COMMENT ON COLUMN public.t.c IS 'c';
-- SHARE UPDATE EXCLUSIVE on public.t
