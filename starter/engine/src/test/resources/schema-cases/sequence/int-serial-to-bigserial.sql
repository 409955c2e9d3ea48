-- The column and its sequence become wider.
--- before
create table t (id serial primary key);
--- after
create table t (id bigserial primary key);
--- rows
insert into t values (default), (default);
--- expected
ALTER TABLE public.t
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
ALTER SEQUENCE public.t_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;
-- SHARE ROW EXCLUSIVE on public.t_id_seq
--- expected back
ALTER TABLE public.t
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
ALTER SEQUENCE public.t_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647;
-- SHARE ROW EXCLUSIVE on public.t_id_seq
