-- For large objects.
-- since: 18
--- before
--- after
alter default privileges grant select on large objects to case_reader;
