-- Mappings come, go and change.
--- before
create text search configuration c (copy = pg_catalog.english);
--- after
create text search configuration c (copy = pg_catalog.english);
alter text search configuration c drop mapping for url, host;
alter text search configuration c alter mapping for asciiword with simple, english_stem;
--- expected
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR host;
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR url;
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH simple, english_stem;
--- expected back
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR url WITH simple;
