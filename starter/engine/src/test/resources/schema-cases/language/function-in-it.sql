-- A function is written in the new language.
--- before
--- after
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create trusted language mylang handler my_handler;
create function f() returns int language mylang as 'begin return 1; end';
