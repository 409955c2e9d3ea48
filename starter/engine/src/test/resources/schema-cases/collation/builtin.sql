-- The server's own provider.
-- since: 17
--- before
--- after
create collation plain (provider = builtin, locale = 'C.UTF-8');
--- expected
CREATE COLLATION public.plain (
    locale = 'C.UTF-8',
    provider = builtin
);
ALTER COLLATION public.plain OWNER TO case_admin;
--- expected back
DROP COLLATION public.plain;
