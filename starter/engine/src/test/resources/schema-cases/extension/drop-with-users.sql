-- The extension goes, and what used it.
--- before
create extension hstore;
create table t (id int, h hstore);
create index t_h on t using gin (h);
create function f(hstore) returns int language sql as 'select 1';
--- after
create table t (id int);
--- rows before
insert into t values (1, 'a=>1');
--- rows after
insert into t values (1);
--- expected
ALTER TABLE public.t DROP COLUMN h;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP FUNCTION public.f(public.hstore);
DROP EXTENSION hstore;
-- not reversible
--- expected back
CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.8';
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
CREATE FUNCTION public.f(public.hstore)
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f(public.hstore) OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN h public.hstore;
-- ACCESS EXCLUSIVE on public.t
CREATE INDEX t_h ON public.t USING gin (h);
-- SHARE on public.t, scans the table
