-- The check calls a function that is new.
--- before
create domain d as text;
--- after
create function ok(text) returns boolean language sql immutable as 'select $1 <> ''''';
create domain d as text check (ok(value));
--- expected
CREATE FUNCTION public.ok(text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
AS $function$select $1 <> ''$function$;
ALTER FUNCTION public.ok(text) OWNER TO case_admin;
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK (public.ok(VALUE));
-- may fail on existing rows
--- expected back
ALTER DOMAIN public.d DROP CONSTRAINT d_check;
DROP FUNCTION public.ok(text);
