-- The check calls a function.
--- before
create table t (a text);
--- after
create function good(text) returns boolean language sql immutable as 'select length($1) > 1';
create table t (a text, constraint c check (good(a)));
--- rows
insert into t values ('abc');
--- expected
CREATE FUNCTION public.good(text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $function$select length($1) > 1$function$;
ALTER FUNCTION public.good(text) OWNER TO case_admin;
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.good(a));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.good(text);
