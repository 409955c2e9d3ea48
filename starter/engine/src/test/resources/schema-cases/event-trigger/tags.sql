-- Its tags change.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
--- before
create event trigger a on ddl_command_end when tag in ('CREATE CAST') execute function f();
--- after
create event trigger a on ddl_command_end when tag in ('CREATE CAST', 'DROP CAST') execute function f();
