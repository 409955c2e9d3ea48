-- The start changes.
--- before
create sequence s start 1;
--- after
create sequence s start 100;
--- expected
ALTER SEQUENCE public.s START WITH 100;
-- SHARE ROW EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s START WITH 1;
-- SHARE ROW EXCLUSIVE on public.s
