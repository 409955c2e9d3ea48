-- Grants and revokes the use of a schema.
--- before
create schema billing;
grant usage on schema billing to case_reader;
--- after
create schema billing;
grant usage, create on schema billing to case_writer with grant option;
