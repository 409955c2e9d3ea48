-- For tables, in a schema and everywhere.
--- both
create schema s;
--- before
--- after
alter default privileges in schema s grant select on tables to case_reader;
alter default privileges for role case_owner grant insert on tables to case_writer;
