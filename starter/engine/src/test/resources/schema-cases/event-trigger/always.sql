-- It fires always.
--- both
create function f() returns event_trigger language plpgsql as 'begin end';
create event trigger a on ddl_command_end execute function f();
--- before
alter event trigger a enable replica;
--- after
alter event trigger a enable always;
--- expected
ALTER EVENT TRIGGER a ENABLE ALWAYS;
--- expected back
ALTER EVENT TRIGGER a ENABLE REPLICA;
