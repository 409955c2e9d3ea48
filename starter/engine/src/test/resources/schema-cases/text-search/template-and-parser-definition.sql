-- What no ALTER can change.
--- before
create text search template plain (lexize = dsimple_lexize);
--- after
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
--- expected
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
--- expected back
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (
    LEXIZE = dsimple_lexize
);
