-- Grants and revokes the use of a schema.
--- before
create schema billing;
grant usage on schema billing to case_reader;
--- after
create schema billing;
grant usage, create on schema billing to case_writer with grant option;
--- expected
REVOKE USAGE ON SCHEMA billing FROM case_reader;
GRANT CREATE, USAGE ON SCHEMA billing TO case_writer WITH GRANT OPTION;
--- expected back
REVOKE CREATE, USAGE ON SCHEMA billing FROM case_writer;
GRANT USAGE ON SCHEMA billing TO case_reader;
