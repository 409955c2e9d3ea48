-- Another parser.
--- both
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, headline = prsd_headline, lextypes = prsd_lextype);
--- before
create text search configuration c (parser = words);
--- after
create text search configuration c (parser = pg_catalog."default");
--- expected
DROP TEXT SEARCH CONFIGURATION public.c;
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO case_admin;
--- expected back
DROP TEXT SEARCH CONFIGURATION public.c;
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO case_admin;
