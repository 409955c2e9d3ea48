-- The trigger and its function are new, and the function names a new column.
--- before
create table t (a int);
--- after
create table t (a int, changed timestamptz);
create function touch() returns trigger language plpgsql as 'begin new.changed := now(); return new; end';
create trigger touch before update on t for each row execute function touch();
--- expected
CREATE FUNCTION public.touch()
    RETURNS trigger
    LANGUAGE plpgsql
AS $function$begin new.changed := now(); return new; end$function$;
ALTER FUNCTION public.touch() OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN changed timestamp with time zone;
-- ACCESS EXCLUSIVE on public.t
CREATE TRIGGER touch BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch();
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
DROP TRIGGER touch ON public.t;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t DROP COLUMN changed;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP FUNCTION public.touch();
