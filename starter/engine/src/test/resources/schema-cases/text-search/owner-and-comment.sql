-- Owners and comments.
--- both
create text search dictionary d (template = simple);
create text search configuration c (parser = pg_catalog."default");
create text search template plain (lexize = dsimple_lexize);
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
--- before
--- after
alter text search dictionary d owner to case_owner;
alter text search configuration c owner to case_owner;
comment on text search dictionary d is 'd';
comment on text search configuration c is 'c';
comment on text search template plain is 't';
comment on text search parser words is 'p';
--- expected
COMMENT ON TEXT SEARCH PARSER public.words IS 'p';
COMMENT ON TEXT SEARCH TEMPLATE public.plain IS 't';
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO case_owner;
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'd';
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO case_owner;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'c';
--- expected back
COMMENT ON TEXT SEARCH PARSER public.words IS NULL;
COMMENT ON TEXT SEARCH TEMPLATE public.plain IS NULL;
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO case_admin;
COMMENT ON TEXT SEARCH DICTIONARY public.d IS NULL;
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO case_admin;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS NULL;
