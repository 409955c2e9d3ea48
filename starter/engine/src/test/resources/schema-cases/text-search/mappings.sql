-- Mappings come, go and change.
--- before
create text search configuration c (copy = pg_catalog.english);
--- after
create text search configuration c (copy = pg_catalog.english);
alter text search configuration c drop mapping for url, host;
alter text search configuration c alter mapping for asciiword with simple, english_stem;
