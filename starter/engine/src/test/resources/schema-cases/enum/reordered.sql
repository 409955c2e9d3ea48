-- The order of the values changes.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t (m mood);
--- after
create type mood as enum ('c', 'b', 'a');
create table t (m mood);
--- rows
insert into t values ('a'), ('b');
--- expected
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'c',
    'b',
    'a'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
--- expected back
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'b',
    'c'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
