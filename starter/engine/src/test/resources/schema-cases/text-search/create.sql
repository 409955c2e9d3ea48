-- A parser, a template, a dictionary, a configuration.
--- before
--- after
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, headline = prsd_headline, lextypes = prsd_lextype);
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary english_words (template = snowball, language = english, stopwords = english);
create text search dictionary plain_words (template = plain);
create text search configuration mine (parser = words);
alter text search configuration mine add mapping for asciiword, word with english_words, simple;
