-- All other options.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int);
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, combinefunc = int4pl, parallel = safe, sspace = 64, sortop = operator(pg_catalog.<));
--- expected
CREATE OR REPLACE AGGREGATE public.total(integer) (
    COMBINEFUNC = int4pl,
    PARALLEL = SAFE,
    SFUNC = int4pl,
    SORTOP = OPERATOR(pg_catalog.<),
    SSPACE = 64,
    STYPE = integer
);
--- expected back
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
