-- A domain and a composite are made of it.
-- made again: type public.mood
-- made again: type public.good
--- before
create type mood as enum ('a', 'b');
create domain good as mood check (value <> 'b');
create type pair as (m mood, n int);
create table t (g good);
--- after
create type mood as enum ('a', 'c');
create domain good as mood check (value <> 'c');
create type pair as (m mood, n int);
create table t (g good);
--- rows
insert into t values ('a');
--- expected
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'c'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TYPE public.pair ALTER ATTRIBUTE m TYPE public.mood CASCADE;
ALTER DOMAIN public.good RENAME TO good_old;
CREATE DOMAIN public.good AS public.mood
    CONSTRAINT good_check CHECK ((VALUE <> 'c'::public.mood));
ALTER DOMAIN public.good OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN g TYPE public.good USING g::text::public.good;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.good_old;
DROP TYPE public.mood_old;
--- expected back
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'b'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TYPE public.pair ALTER ATTRIBUTE m TYPE public.mood CASCADE;
ALTER DOMAIN public.good RENAME TO good_old;
CREATE DOMAIN public.good AS public.mood
    CONSTRAINT good_check CHECK ((VALUE <> 'b'::public.mood));
ALTER DOMAIN public.good OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN g TYPE public.good USING g::text::public.good;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP DOMAIN public.good_old;
DROP TYPE public.mood_old;
