-- For schemas.
--- before
--- after
alter default privileges grant usage on schemas to case_reader;
