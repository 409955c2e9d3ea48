-- A type's name moves to a table.
--- before
create type thing as enum ('a');
create table t (a thing);
--- after
create table t (a text);
create table thing (a int);
--- rows
insert into t values ('a');
--- expected
ALTER TABLE public.t ALTER COLUMN a TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
DROP TYPE public.thing;
CREATE TABLE public.thing (
    a integer
);
ALTER TABLE public.thing OWNER TO case_admin;
--- expected back
DROP TABLE public.thing;
-- ACCESS EXCLUSIVE on public.thing, deletes data, not reversible
CREATE TYPE public.thing AS ENUM (
    'a'
);
ALTER TYPE public.thing OWNER TO case_admin;
ALTER TABLE public.t ALTER COLUMN a TYPE public.thing USING a::public.thing;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
