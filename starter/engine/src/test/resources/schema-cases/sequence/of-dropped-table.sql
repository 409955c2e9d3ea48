-- The table goes and its sequence stays, owned by another one.
--- before
create table t (id serial);
--- after
create sequence t_id_seq as int;
create table u (id int not null default nextval('t_id_seq'));
alter sequence t_id_seq owned by u.id;
--- expected
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
CREATE TABLE public.u (
    id integer NOT NULL
);
ALTER TABLE public.u OWNER TO case_admin;
ALTER SEQUENCE public.t_id_seq OWNED BY public.u.id;
-- SHARE ROW EXCLUSIVE on public.t_id_seq
ALTER TABLE public.u ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.u ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.u
CREATE TABLE public.t (
    id integer NOT NULL
);
ALTER TABLE public.t OWNER TO case_admin;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
-- SHARE ROW EXCLUSIVE on public.t_id_seq
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
DROP TABLE public.u;
-- ACCESS EXCLUSIVE on public.u, deletes data, not reversible
