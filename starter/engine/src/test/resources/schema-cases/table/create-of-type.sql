-- Creates a typed table with a primary key and a default.
--- before
--- after
create type point3 as (x int, y int, z int);
create table t of point3 (x with options primary key, y default 5);
--- expected
CREATE TYPE public.point3 AS (
    x integer,
    y integer,
    z integer);
ALTER TYPE public.point3 OWNER TO case_admin;
CREATE TABLE public.t OF public.point3 (
    x WITH OPTIONS NOT NULL,
    y WITH OPTIONS DEFAULT 5,
    CONSTRAINT t_pkey PRIMARY KEY (x)
);
ALTER TABLE public.t OWNER TO case_admin;
--- expected back
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP TYPE public.point3;
