-- Its comment.
--- before
create extension hstore;
--- after
create extension hstore;
comment on extension hstore is 'pairs';
--- expected
COMMENT ON EXTENSION hstore IS 'pairs';
--- expected back
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
