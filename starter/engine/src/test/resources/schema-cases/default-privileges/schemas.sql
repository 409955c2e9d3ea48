-- For schemas.
--- before
--- after
alter default privileges grant usage on schemas to case_reader;
--- expected
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT USAGE ON SCHEMAS TO case_reader;
--- expected back
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE USAGE ON SCHEMAS FROM case_reader;
