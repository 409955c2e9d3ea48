-- A default from a sequence that stands alone.
--- before
create table t (id bigint);
--- after
create sequence ids;
create table t (id bigint default nextval('ids'));
--- expected
CREATE SEQUENCE public.ids;
ALTER SEQUENCE public.ids OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.ids'::regclass);
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP SEQUENCE public.ids;
-- not reversible
