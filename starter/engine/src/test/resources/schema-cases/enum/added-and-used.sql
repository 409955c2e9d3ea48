-- The new value is a default and is in a check and an index.
-- made again back: type public.mood
--- before
create type mood as enum ('a');
create table t (id int, m mood);
--- after
create type mood as enum ('a', 'b');
create table t (id int, m mood default 'b', check (m = 'b'));
create index t_i on t (id) where m = 'b';
--- expected
ALTER TYPE public.mood ADD VALUE 'b' AFTER 'a';
-- not reversible, not in a transaction
ALTER TABLE public.t
    ALTER COLUMN m SET DEFAULT 'b'::public.mood,
    ADD CONSTRAINT t_m_check CHECK ((m = 'b'::public.mood));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
CREATE INDEX t_i ON public.t USING btree (id) WHERE (m = 'b'::public.mood);
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.t_i;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT t_m_check,
    ALTER COLUMN m DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
