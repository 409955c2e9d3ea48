-- All that hangs on it.
--- both
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create trusted language mylang handler my_handler;
--- before
--- after
alter language mylang owner to case_owner;
revoke usage on language mylang from public;
grant usage on language mylang to case_reader;
comment on language mylang is 'mine';
