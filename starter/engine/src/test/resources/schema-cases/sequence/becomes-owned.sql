-- A free sequence becomes a serial's.
--- before
create sequence s;
create table t (a int);
--- after
create table t (a int);
create sequence s owned by t.a;
alter table t alter a set default nextval('s');
--- expected
ALTER SEQUENCE public.s OWNED BY public.t.a;
-- SHARE ROW EXCLUSIVE on public.s
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.s'::regclass);
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
ALTER SEQUENCE public.s OWNED BY NONE;
-- SHARE ROW EXCLUSIVE on public.s
