-- Its state.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger a on ddl_command_end execute function f();
--- before
--- after
alter event trigger a disable;
--- expected
ALTER EVENT TRIGGER a DISABLE;
--- expected back
ALTER EVENT TRIGGER a ENABLE;
