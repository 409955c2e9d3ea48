-- The default moves from one sequence to another.
--- before
create sequence one;
create sequence two;
create table t (id bigint default nextval('one'));
--- after
create sequence one;
create sequence two;
create table t (id bigint default nextval('two'));
--- expected
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.two'::regclass);
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.one'::regclass);
-- ACCESS EXCLUSIVE on public.t
