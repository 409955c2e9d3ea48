-- Privileges on a function of the system.
--- before
--- after
grant execute on function pg_catalog.pg_reload_conf() to case_reader;
