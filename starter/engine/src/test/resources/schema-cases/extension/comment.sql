-- Its comment.
--- before
create extension hstore;
--- after
create extension hstore;
comment on extension hstore is 'pairs';
