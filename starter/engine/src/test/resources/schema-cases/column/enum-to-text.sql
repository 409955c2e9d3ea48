-- From an enum to text and back, with a default.
--- before
create type mood as enum ('sad', 'ok');
create table t (mood mood default 'ok');
--- after
create type mood as enum ('sad', 'ok');
create table t (mood text default 'ok');
--- rows
insert into t values ('sad');
--- expected
ALTER TABLE public.t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE text,
    ALTER COLUMN mood SET DEFAULT 'ok'::text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN mood DROP DEFAULT,
    ALTER COLUMN mood TYPE public.mood USING mood::public.mood,
    ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
