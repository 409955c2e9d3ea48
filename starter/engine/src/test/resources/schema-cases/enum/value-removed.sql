-- A value goes: the type is swapped under its columns.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t (id int, m mood default 'a' not null, ms mood[]);
create index t_m on t (m);
create view v as select m from t;
--- after
create type mood as enum ('a', 'c');
create table t (id int, m mood default 'a' not null, ms mood[]);
create index t_m on t (m);
create view v as select m from t;
--- rows
insert into t values (1, 'a', '{a,c}');
--- expected
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t
DROP VIEW public.v;
-- ACCESS EXCLUSIVE on public.v
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'c'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.t
    ALTER COLUMN m TYPE public.mood USING m::text::public.mood,
    ALTER COLUMN ms TYPE public.mood[] USING ms::text[]::public.mood[],
    ALTER COLUMN m SET DEFAULT 'a'::public.mood;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
DROP TYPE public.mood_old;
CREATE VIEW public.v AS
 SELECT m
   FROM public.t;
-- ACCESS SHARE on public.t
ALTER VIEW public.v OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.v
--- expected back
ALTER TYPE public.mood ADD VALUE 'b' AFTER 'a';
-- not reversible
