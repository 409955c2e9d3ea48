-- A type that loses a value is in three tables, one of them partitioned.
-- made again: type public.mood
--- before
create type mood as enum ('a', 'b', 'c');
create table t1 (m mood);
create table t2 (m mood[] default array['a'::mood]);
create table p (id int, m mood) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- after
create type mood as enum ('a', 'b');
create table t1 (m mood);
create table t2 (m mood[] default array['a'::mood]);
create table p (id int, m mood) partition by range (id);
create table p1 partition of p for values from (0) to (10);
--- rows
insert into t1 values ('a');
insert into t2 values ('{b}');
insert into p values (1, 'b');
--- expected
ALTER TABLE public.t2 ALTER COLUMN m DROP DEFAULT;
-- ACCESS EXCLUSIVE on public.t2
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'b'
);
ALTER TYPE public.mood OWNER TO case_admin;
ALTER TABLE public.p ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.p1, rewrites public.p1, may fail on existing rows
ALTER TABLE public.t1 ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
-- ACCESS EXCLUSIVE on public.t1, rewrites public.t1, may fail on existing rows
ALTER TABLE public.t2
    ALTER COLUMN m TYPE public.mood[] USING m::text[]::public.mood[],
    ALTER COLUMN m SET DEFAULT ARRAY['a'::public.mood];
-- ACCESS EXCLUSIVE on public.t2, rewrites public.t2, may fail on existing rows
DROP TYPE public.mood_old;
--- expected back
ALTER TYPE public.mood ADD VALUE 'c' AFTER 'b';
-- not reversible
