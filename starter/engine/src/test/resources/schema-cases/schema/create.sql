-- Creates an empty schema.
--- before
--- after
create schema billing;
