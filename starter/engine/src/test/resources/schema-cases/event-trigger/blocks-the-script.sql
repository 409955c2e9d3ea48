-- It forbids what the script does: it must not be created first.
--- before
create table t (a int);
--- after
create table t (a int, b int);
create function forbid() returns event_trigger language plpgsql as 'begin raise exception ''no''; end';
create event trigger no_alter on ddl_command_start when tag in ('ALTER TABLE') execute function forbid();
--- expected
CREATE FUNCTION public.forbid()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $function$begin raise exception 'no'; end$function$;
ALTER FUNCTION public.forbid() OWNER TO case_admin;
ALTER TABLE public.t ADD COLUMN b integer;
-- ACCESS EXCLUSIVE on public.t
CREATE EVENT TRIGGER no_alter ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION public.forbid();
ALTER EVENT TRIGGER no_alter OWNER TO case_admin;
--- expected back
DROP EVENT TRIGGER no_alter;
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP FUNCTION public.forbid();
