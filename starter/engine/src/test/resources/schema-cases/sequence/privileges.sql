-- Privileges.
--- before
create sequence s;
grant usage on sequence s to case_reader;
--- after
create sequence s;
grant select, update on sequence s to case_writer;
