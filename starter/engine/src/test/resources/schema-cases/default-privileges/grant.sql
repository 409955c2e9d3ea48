-- For tables, in a schema and everywhere.
--- both
create schema s;
--- before
--- after
alter default privileges in schema s grant select on tables to case_reader;
alter default privileges for role case_owner grant insert on tables to case_writer;
--- expected
ALTER DEFAULT PRIVILEGES FOR ROLE case_owner GRANT INSERT ON TABLES TO case_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s GRANT SELECT ON TABLES TO case_reader;
--- expected back
ALTER DEFAULT PRIVILEGES FOR ROLE case_owner REVOKE INSERT ON TABLES FROM case_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin IN SCHEMA s REVOKE SELECT ON TABLES FROM case_reader;
