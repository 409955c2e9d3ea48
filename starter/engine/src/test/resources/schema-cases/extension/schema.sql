-- It moves to another schema.
--- both
create schema tools;
--- before
create extension hstore;
create table t (h hstore);
--- after
create extension hstore schema tools;
create table t (h tools.hstore);
--- rows before
insert into t values ('a=>1');
--- rows after
insert into t values ('a=>1');
--- expected
ALTER EXTENSION hstore SET SCHEMA tools;
ALTER TABLE public.t ALTER COLUMN h TYPE tools.hstore USING h::text::tools.hstore;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER EXTENSION hstore SET SCHEMA public;
ALTER TABLE public.t ALTER COLUMN h TYPE public.hstore USING h::text::public.hstore;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
