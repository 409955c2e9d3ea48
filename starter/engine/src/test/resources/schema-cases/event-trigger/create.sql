-- Creates event triggers.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
--- before
--- after
create event trigger a on ddl_command_start when tag in ('DROP SEQUENCE', 'CREATE CAST') execute function f();
create event trigger b on sql_drop execute function f();
