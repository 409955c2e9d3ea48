-- Rules of its own.
-- since: 16
--- before
create collation my (provider = icu, locale = 'und');
--- after
create collation my (provider = icu, locale = 'und', rules = '& V << w <<< W');
--- expected
DROP COLLATION public.my;
CREATE COLLATION public.my (
    locale = 'und',
    provider = icu,
    rules = '& V << w <<< W'
);
ALTER COLLATION public.my OWNER TO case_admin;
--- expected back
DROP COLLATION public.my;
CREATE COLLATION public.my (
    locale = 'und',
    provider = icu
);
ALTER COLLATION public.my OWNER TO case_admin;
