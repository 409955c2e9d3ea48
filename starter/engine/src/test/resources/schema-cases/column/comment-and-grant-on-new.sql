-- A new column has a comment and privileges of its own.
--- before
create table t (id int);
--- after
create table t (id int, secret text);
comment on column t.secret is 'not for all';
grant update (secret) on t to case_writer;
--- expected
ALTER TABLE public.t ADD COLUMN secret text;
-- ACCESS EXCLUSIVE on public.t
GRANT UPDATE (secret) ON TABLE public.t TO case_writer;
COMMENT ON COLUMN public.t.secret IS 'not for all';
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN secret;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
