-- A function takes the type whose value goes.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b');
create function f(mood) returns mood language sql as 'select $1';
create table t (m mood);
--- after
create type mood as enum ('a');
create function f(mood) returns mood language sql as 'select $1';
create table t (m mood);
--- rows
insert into t values ('a');
--- expected
DROP FUNCTION public.f(public.mood);
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a'
);
ALTER TYPE public.mood OWNER TO case_admin;
CREATE FUNCTION public.f(public.mood)
    RETURNS public.mood
    LANGUAGE sql
AS $function$select $1$function$;
ALTER FUNCTION public.f(public.mood) OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
--- expected back
ALTER TYPE public.mood ADD VALUE 'b' AFTER 'a';
-- not reversible
