-- For large objects.
-- since: 18
--- before
--- after
alter default privileges grant select on large objects to case_reader;
--- expected
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT SELECT ON LARGE OBJECTS TO case_reader;
--- expected back
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE SELECT ON LARGE OBJECTS FROM case_reader;
