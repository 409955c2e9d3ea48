-- A member's privileges were changed by hand.
-- until: 16
--- before
create extension pg_stat_statements;
--- after
create extension pg_stat_statements;
grant execute on function pg_stat_statements_reset to case_reader;
