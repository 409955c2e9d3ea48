-- Values at the end, in the middle, at the beginning.
-- made again back: type public.mood
--- before
create type mood as enum ('b', 'd');
create table t (m mood);
--- after
create type mood as enum ('a', 'b', 'c', 'd', 'e');
create table t (m mood);
--- rows
insert into t values ('b');
--- expected
ALTER TYPE public.mood ADD VALUE 'a' BEFORE 'b';
-- not reversible
ALTER TYPE public.mood ADD VALUE 'c' AFTER 'b';
-- not reversible
ALTER TYPE public.mood ADD VALUE 'e' AFTER 'd';
-- not reversible
--- expected back
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'b',
    'd'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
