-- A language of its own, with PL/pgSQL's handlers.
--- before
--- after
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function my_inline(internal) returns void language c strict as '$libdir/plpgsql', 'plpgsql_inline_handler';
create function my_validator(oid) returns void language c strict as '$libdir/plpgsql', 'plpgsql_validator';
create trusted language mylang handler my_handler inline my_inline validator my_validator;
