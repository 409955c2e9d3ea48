-- The expression calls a function of the schema.
--- before
create table t (a text);
--- after
create function clean(text) returns text language sql immutable as 'select lower(trim($1))';
create table t (a text, b text generated always as (clean(a)) stored);
--- rows
insert into t (a) values (' A ');
--- expected
CREATE FUNCTION public.clean(text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
AS $function$select lower(trim($1))$function$;
ALTER FUNCTION public.clean(text) OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN b text GENERATED ALWAYS AS (public.clean(a)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t
DROP FUNCTION public.clean(text);
