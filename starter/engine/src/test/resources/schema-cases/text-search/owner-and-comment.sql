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
