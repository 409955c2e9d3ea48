-- A dictionary's options are altered.
--- before
create text search dictionary d (template = simple, accept = false);
--- after
create text search dictionary d (template = simple, stopwords = english);
