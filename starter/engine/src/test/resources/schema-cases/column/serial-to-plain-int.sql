-- The sequence goes with the default.
--- before
create table t (id serial primary key, name text);
--- after
create table t (id int primary key, name text);
--- rows
insert into t (id, name) values (1, 'a');
--- expected
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP SEQUENCE public.t_id_seq;
-- not reversible
--- expected back
CREATE SEQUENCE public.t_id_seq AS integer;
ALTER SEQUENCE public.t_id_seq OWNER TO case_admin;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
-- ACCESS EXCLUSIVE on public.t
