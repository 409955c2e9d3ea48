-- Another owner: PostgreSQL has no statement for that, so it is named.
-- refused: No ALTER EXTENSION changes the owner.
-- refused back: Neither back.
--- before
create extension hstore;
--- after
create extension hstore;
update pg_extension set extowner = 'case_owner'::regrole where extname = 'hstore';
--- expected
--- expected back
