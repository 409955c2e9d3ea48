-- A table's column takes over the sequence of a table that goes.
--- before
create table old_t (id bigserial);
--- after
create table new_t (id bigint not null);
create sequence old_t_id_seq owned by new_t.id;
alter table new_t alter id set default nextval('old_t_id_seq');
--- expected
ALTER TABLE public.old_t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.old_t
CREATE TABLE public.new_t (
    id bigint NOT NULL
);
ALTER TABLE public.new_t OWNER TO case_admin;
ALTER SEQUENCE public.old_t_id_seq OWNED BY public.new_t.id;
-- SHARE ROW EXCLUSIVE on public.old_t_id_seq
ALTER TABLE public.new_t ALTER COLUMN id SET DEFAULT nextval('public.old_t_id_seq'::regclass);
DROP TABLE public.old_t;
-- ACCESS EXCLUSIVE on public.old_t, deletes data, not reversible
--- expected back
ALTER TABLE public.new_t ALTER COLUMN id DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.new_t
CREATE TABLE public.old_t (
    id bigint NOT NULL
);
ALTER TABLE public.old_t OWNER TO case_admin;
ALTER SEQUENCE public.old_t_id_seq OWNED BY public.old_t.id;
-- SHARE ROW EXCLUSIVE on public.old_t_id_seq
ALTER TABLE public.old_t ALTER COLUMN id SET DEFAULT nextval('public.old_t_id_seq'::regclass);
DROP TABLE public.new_t;
-- ACCESS EXCLUSIVE on public.new_t, deletes data, not reversible
