-- A partition key is of the type that gains a value.
-- made again back: type public.mood
-- made again back: table public.p
-- made again back: table public.pa
--- before
create type mood as enum ('a', 'b');
create table p (m mood) partition by list (m);
create table pa partition of p for values in ('a');
--- after
create type mood as enum ('a', 'b', 'c');
create table p (m mood) partition by list (m);
create table pa partition of p for values in ('a');
create table pc partition of p for values in ('c');
--- rows
insert into p values ('a');
--- expected
ALTER TYPE public.mood ADD VALUE 'c' AFTER 'b';
-- not reversible, not in a transaction
CREATE TABLE public.pc (
    m public.mood
);
ALTER TABLE public.pc OWNER TO case_admin;
ALTER TABLE public.p ATTACH PARTITION public.pc FOR VALUES IN ('c');
-- SHARE UPDATE EXCLUSIVE on public.p
--- expected back
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM (
    'a',
    'b'
);
ALTER TYPE public.mood OWNER TO case_admin;
CREATE SCHEMA p_old;
ALTER TABLE public.p SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.p
ALTER TABLE public.pa SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.pa
ALTER TABLE public.pc SET SCHEMA p_old;
-- ACCESS EXCLUSIVE on public.pc
CREATE TABLE public.p (
    m public.mood
) PARTITION BY LIST (m);
ALTER TABLE public.p OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.p
CREATE TABLE public.pa (
    m public.mood
);
ALTER TABLE public.pa OWNER TO case_admin;
-- ACCESS EXCLUSIVE on public.pa
ALTER TABLE public.p ATTACH PARTITION public.pa FOR VALUES IN ('a');
-- ACCESS EXCLUSIVE on public.pa, SHARE UPDATE EXCLUSIVE on public.p, may fail on existing rows, scans the table
INSERT INTO public.p (m)
OVERRIDING SYSTEM VALUE
SELECT m::text::public.mood
FROM p_old.p;
-- ACCESS EXCLUSIVE on public.p, ACCESS EXCLUSIVE on public.pa, ACCESS EXCLUSIVE on public.pc, rewrites public.pa, rewrites public.pc, may fail on existing rows
DROP TABLE p_old.p;
DROP SCHEMA p_old;
DROP TYPE public.mood_old;
