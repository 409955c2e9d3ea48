-- It belongs to no column any more, and stays when the column goes.
--- before
create table t (a int, b int);
create sequence s owned by t.a;
--- after
create table t (b int);
create sequence s;
--- expected
ALTER SEQUENCE public.s OWNED BY NONE;
-- SHARE ROW EXCLUSIVE on public.s
ALTER TABLE public.t DROP COLUMN a;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.t ADD COLUMN a integer;
-- ACCESS EXCLUSIVE on public.t
ALTER SEQUENCE public.s OWNED BY public.t.a;
-- SHARE ROW EXCLUSIVE on public.s
