-- With another type and kind.
-- made again: sequence public.t_id_seq
--- before
create table t (id bigserial primary key);
--- after
create table t (id bigint generated always as identity primary key);
--- rows
insert into t values (default), (default);
--- expected
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_old;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- ACCESS EXCLUSIVE on public.t
SELECT pg_catalog.setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq_old;
DROP SEQUENCE public.t_id_seq_old;
--- expected back
ALTER SEQUENCE public.t_id_seq RENAME TO t_id_seq_old;
CREATE SEQUENCE public.t_id_seq;
SELECT pg_catalog.setval('public.t_id_seq', last_value, is_called) FROM public.t_id_seq_old;
ALTER SEQUENCE public.t_id_seq OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
-- ACCESS EXCLUSIVE on public.t
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
-- ACCESS EXCLUSIVE on public.t
