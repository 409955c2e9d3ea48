-- They change.
--- both
create schema s;
--- before
alter default privileges in schema s grant select on tables to case_reader;
alter default privileges in schema s grant usage on sequences to case_reader;
--- after
alter default privileges in schema s grant select, insert on tables to case_reader with grant option;
alter default privileges in schema s grant usage on sequences to case_writer;
