-- Its tags change.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
--- before
create event trigger a on ddl_command_end when tag in ('CREATE CAST') execute function f();
--- after
create event trigger a on ddl_command_end when tag in ('CREATE CAST', 'DROP CAST') execute function f();
--- expected
DROP EVENT TRIGGER a;
CREATE EVENT TRIGGER a ON ddl_command_end WHEN TAG IN ('CREATE CAST', 'DROP CAST') EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER a OWNER TO case_admin;
--- expected back
DROP EVENT TRIGGER a;
CREATE EVENT TRIGGER a ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER a OWNER TO case_admin;
