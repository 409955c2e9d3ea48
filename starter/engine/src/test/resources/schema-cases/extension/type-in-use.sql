-- Its type is in a table that is new.
--- before
--- after
create extension citext;
create table t (email citext unique);
create function f(citext) returns int language sql as 'select 1';
--- expected
CREATE EXTENSION citext WITH SCHEMA public VERSION '1.6';
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
CREATE FUNCTION public.f(public.citext)
    RETURNS integer
    LANGUAGE sql
AS $function$select 1$function$;
ALTER FUNCTION public.f(public.citext) OWNER TO case_admin;
CREATE TABLE public.t (
    email public.citext,
    CONSTRAINT t_email_key UNIQUE (email)
);
ALTER TABLE public.t OWNER TO case_admin;
--- expected back
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP FUNCTION public.f(public.citext);
DROP EXTENSION citext;
-- not reversible
