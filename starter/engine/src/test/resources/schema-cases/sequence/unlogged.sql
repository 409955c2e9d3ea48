-- An unlogged sequence.
-- since: 15
--- before
create sequence s;
--- after
create unlogged sequence s;
--- expected
ALTER SEQUENCE public.s SET UNLOGGED;
-- ACCESS EXCLUSIVE on public.s
--- expected back
ALTER SEQUENCE public.s SET LOGGED;
-- ACCESS EXCLUSIVE on public.s
