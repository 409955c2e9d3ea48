-- They change.
--- both
create schema s;
--- before
alter default privileges in schema s grant select on tables to case_reader;
alter default privileges in schema s grant usage on sequences to case_reader;
--- after
alter default privileges in schema s grant select, insert on tables to case_reader with grant option;
alter default privileges in schema s grant usage on sequences to case_writer;
--- expected
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE USAGE ON SEQUENCES FROM case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT USAGE ON SEQUENCES TO case_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE SELECT ON TABLES FROM case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT INSERT ON TABLES TO case_reader WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT SELECT ON TABLES TO case_reader WITH GRANT OPTION;
--- expected back
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE USAGE ON SEQUENCES FROM case_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT USAGE ON SEQUENCES TO case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE INSERT ON TABLES FROM case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE SELECT ON TABLES FROM case_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT SELECT ON TABLES TO case_reader;
