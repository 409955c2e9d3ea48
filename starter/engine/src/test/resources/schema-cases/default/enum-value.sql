-- The default is the value that is added.
-- made again back: type public.mood
--- before
create type mood as enum ('sad', 'ok');
create table t (mood mood default 'ok');
--- after
create type mood as enum ('sad', 'ok', 'happy');
create table t (mood mood default 'happy');
--- rows
insert into t values ('sad');
--- expected
ALTER TYPE public.mood ADD VALUE 'happy' AFTER 'ok';
-- not reversible, not in a transaction
ALTER TABLE public.t ALTER COLUMN mood SET DEFAULT 'happy'::public.mood;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN mood DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
