-- Privileges on a function of the system.
--- before
--- after
grant execute on function pg_catalog.pg_reload_conf() to case_reader;
--- expected
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO case_reader;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() TO postgres;
--- expected back
REVOKE EXECUTE ON FUNCTION pg_catalog.pg_reload_conf() FROM case_reader;
