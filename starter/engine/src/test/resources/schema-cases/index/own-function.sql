-- Over a function of the schema.
--- before
create table t (a text);
--- after
create function f(text) returns text language sql immutable as 'select upper($1)';
create table t (a text);
create index i on t (f(a));
--- expected
CREATE FUNCTION public.f(text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $function$select upper($1)$function$;
ALTER FUNCTION public.f(text) OWNER TO case_admin;
CREATE INDEX i ON public.t USING btree (public.f(a));
-- SHARE on public.t, scans the table
--- expected back
DROP INDEX public.i;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.f(text);
