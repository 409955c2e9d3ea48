-- The server's own provider.
-- since: 17
--- before
--- after
create collation plain (provider = builtin, locale = 'C.UTF-8');
