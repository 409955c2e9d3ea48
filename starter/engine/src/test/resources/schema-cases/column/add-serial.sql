-- A serial column brings its sequence.
--- before
create table t (name text);
--- after
create table t (id serial, name text);
--- rows
insert into t (name) values ('a'), ('b');
--- expected
CREATE SEQUENCE public.t_id_seq AS integer;
ALTER SEQUENCE public.t_id_seq OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
--- expected back
ALTER TABLE public.t DROP COLUMN id;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
