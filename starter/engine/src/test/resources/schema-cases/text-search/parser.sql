-- Another parser.
--- both
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, headline = prsd_headline, lextypes = prsd_lextype);
--- before
create text search configuration c (parser = words);
--- after
create text search configuration c (parser = pg_catalog."default");
