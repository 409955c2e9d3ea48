-- Another template.
--- before
create text search dictionary d (template = simple);
create text search configuration c (copy = pg_catalog.simple);
alter text search configuration c alter mapping for word with d;
--- after
create text search dictionary d (template = snowball, language = german);
create text search configuration c (copy = pg_catalog.simple);
alter text search configuration c alter mapping for word with d;
