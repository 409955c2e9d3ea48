-- It is updated.
-- refused back: No update path leads back.
-- not dumped: The version of an extension.
--- before
create extension hstore version '1.7';
--- after
create extension hstore version '1.8';
--- expected
ALTER EXTENSION hstore UPDATE TO '1.8';
-- not reversible
--- expected back
