-- Creates composite types, one made of the other.
--- before
--- after
create type b as (x int, y text collate "C");
create type a as (b b, bs b[], n numeric(5, 2));
--- expected
CREATE TYPE public.b AS (
    x integer,
    y text COLLATE "C");
ALTER TYPE public.b OWNER TO case_admin;
CREATE TYPE public.a AS (
    b public.b,
    bs public.b[],
    n numeric(5,2));
ALTER TYPE public.a OWNER TO case_admin;
--- expected back
DROP TYPE public.a;
DROP TYPE public.b;
