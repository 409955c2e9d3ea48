-- A dictionary's options are altered.
--- before
create text search dictionary d (template = simple, accept = false);
--- after
create text search dictionary d (template = simple, stopwords = english);
--- expected
ALTER TEXT SEARCH DICTIONARY public.d (accept, stopwords = 'english');
--- expected back
ALTER TEXT SEARCH DICTIONARY public.d (stopwords, accept = 'false');
