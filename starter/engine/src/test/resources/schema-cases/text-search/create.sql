-- A parser, a template, a dictionary, a configuration.
--- before
--- after
create text search parser words (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, headline = prsd_headline, lextypes = prsd_lextype);
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary english_words (template = snowball, language = english, stopwords = english);
create text search dictionary plain_words (template = plain);
create text search configuration mine (parser = words);
alter text search configuration mine add mapping for asciiword, word with english_words, simple;
--- expected
CREATE TEXT SEARCH PARSER public.words (
    END = prsd_end,
    GETTOKEN = prsd_nexttoken,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype,
    START = prsd_start
);
CREATE TEXT SEARCH TEMPLATE public.plain (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
CREATE TEXT SEARCH DICTIONARY public.english_words (TEMPLATE = pg_catalog.snowball, language = 'english', stopwords = 'english');
ALTER TEXT SEARCH DICTIONARY public.english_words OWNER TO case_admin;
CREATE TEXT SEARCH DICTIONARY public.plain_words (TEMPLATE = public.plain);
ALTER TEXT SEARCH DICTIONARY public.plain_words OWNER TO case_admin;
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = public.words);
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR asciiword WITH public.english_words, simple;
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH public.english_words, simple;
ALTER TEXT SEARCH CONFIGURATION public.mine OWNER TO case_admin;
--- expected back
DROP TEXT SEARCH CONFIGURATION public.mine;
DROP TEXT SEARCH DICTIONARY public.plain_words;
DROP TEXT SEARCH DICTIONARY public.english_words;
DROP TEXT SEARCH TEMPLATE public.plain;
DROP TEXT SEARCH PARSER public.words;
