-- It forbids what the script does: it must not be created first.
--- before
create table t (a int);
--- after
create table t (a int, b int);
create function forbid() returns event_trigger language plpgsql as 'begin raise exception ''no''; end';
create event trigger no_alter on ddl_command_start when tag in ('ALTER TABLE') execute function forbid();
