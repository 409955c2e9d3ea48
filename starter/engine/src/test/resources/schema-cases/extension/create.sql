-- An extension, in a schema of its own.
--- before
--- after
create schema tools;
create extension hstore schema tools;
create extension citext;
