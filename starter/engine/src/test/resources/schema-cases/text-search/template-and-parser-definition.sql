-- What no ALTER can change.
--- before
create text search template plain (lexize = dsimple_lexize);
--- after
create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
