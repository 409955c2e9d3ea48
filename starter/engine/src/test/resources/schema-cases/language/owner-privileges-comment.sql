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
--- expected
ALTER LANGUAGE mylang OWNER TO case_owner;
REVOKE USAGE ON LANGUAGE mylang FROM PUBLIC;
GRANT USAGE ON LANGUAGE mylang TO case_reader;
COMMENT ON LANGUAGE mylang IS 'mine';
--- expected back
ALTER LANGUAGE mylang OWNER TO case_admin;
REVOKE USAGE ON LANGUAGE mylang FROM case_reader;
GRANT USAGE ON LANGUAGE mylang TO PUBLIC;
COMMENT ON LANGUAGE mylang IS NULL;
