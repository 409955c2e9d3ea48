-- Creates collations.
--- before
--- after
create collation german (provider = icu, locale = 'de-u-co-phonebk');
create collation c_copy from "C";
create collation insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
--- expected
CREATE COLLATION public.c_copy FROM pg_catalog."C";
ALTER COLLATION public.c_copy OWNER TO case_admin;
CREATE COLLATION public.german (
    locale = 'de-u-co-phonebk',
    provider = icu
);
ALTER COLLATION public.german OWNER TO case_admin;
CREATE COLLATION public.insensitive (
    deterministic = false,
    locale = 'und-u-ks-level2',
    provider = icu
);
ALTER COLLATION public.insensitive OWNER TO case_admin;
--- expected back
DROP COLLATION public.insensitive;
DROP COLLATION public.german;
DROP COLLATION public.c_copy;
