-- The column becomes text and the type goes.
--- before
create type mood as enum ('a', 'b');
create table t (m mood default 'a');
--- after
create table t (m text default 'a');
--- rows
insert into t values ('b');
--- expected
ALTER TABLE public.t
    ALTER COLUMN m DROP DEFAULT,
    ALTER COLUMN m TYPE text,
    ALTER COLUMN m SET DEFAULT 'a'::text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
DROP TYPE public.mood;
--- expected back
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
CREATE TYPE public.mood AS ENUM (
    'a',
    'b'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN m TYPE public.mood USING m::public.mood,
    ALTER COLUMN m SET DEFAULT 'a'::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
