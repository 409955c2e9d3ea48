-- All other options.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int);
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, combinefunc = int4pl, parallel = safe, sspace = 64, sortop = operator(pg_catalog.<));
