-- An extension, in a schema of its own.
--- before
--- after
create schema tools;
create extension hstore schema tools;
create extension citext;
--- expected
CREATE SCHEMA tools;
ALTER SCHEMA tools OWNER TO case_admin;
CREATE EXTENSION citext WITH SCHEMA public VERSION '1.6';
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
CREATE EXTENSION hstore WITH SCHEMA tools VERSION '1.8';
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
--- expected back
DROP EXTENSION hstore;
-- not reversible
DROP EXTENSION citext;
-- not reversible
DROP SCHEMA tools;
