-- Default privileges that were taken back.
-- same: -
--- before
--- after
alter default privileges grant select on tables to case_reader;
alter default privileges revoke select on tables from case_reader;
--- expected
--- expected back
