-- A column becomes case-insensitive.
-- rewritten elsewhere: table public.t
--- before
create table t (email text);
create unique index t_e on t (lower(email));
--- after
create extension citext;
create table t (email citext unique);
--- rows
insert into t values ('A@b');
--- expected
DROP INDEX public.t_e;
-- ACCESS EXCLUSIVE on public.t
CREATE EXTENSION citext WITH SCHEMA public VERSION '1.6';
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
ALTER TABLE public.t
    ALTER COLUMN email TYPE public.citext USING email::public.citext,
    ADD CONSTRAINT t_email_key UNIQUE (email);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_email_key,
    ALTER COLUMN email TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE UNIQUE INDEX t_e ON public.t USING btree (lower(email));
-- SHARE on public.t, may fail on existing rows, scans the table
DROP EXTENSION citext;
-- not reversible
