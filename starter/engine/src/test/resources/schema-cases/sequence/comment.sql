-- A comment.
--- before
create sequence s;
--- after
create sequence s;
comment on sequence s is 'numbers';
--- expected
COMMENT ON SEQUENCE public.s IS 'numbers';
-- SHARE UPDATE EXCLUSIVE on public.s
--- expected back
COMMENT ON SEQUENCE public.s IS NULL;
-- SHARE UPDATE EXCLUSIVE on public.s
