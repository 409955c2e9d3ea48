-- The comment of the schema public changes.
--- before
--- after
comment on schema public is 'ours';
--- expected
COMMENT ON SCHEMA public IS 'ours';
--- expected back
COMMENT ON SCHEMA public IS 'standard public schema';
