-- Creates event triggers.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
--- before
--- after
create event trigger a on ddl_command_start when tag in ('DROP SEQUENCE', 'CREATE CAST') execute function f();
create event trigger b on sql_drop execute function f();
--- expected
CREATE EVENT TRIGGER a ON ddl_command_start WHEN TAG IN ('DROP SEQUENCE', 'CREATE CAST') EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER a OWNER TO case_admin;
CREATE EVENT TRIGGER b ON sql_drop EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER b OWNER TO case_admin;
--- expected back
DROP EVENT TRIGGER b;
DROP EVENT TRIGGER a;
