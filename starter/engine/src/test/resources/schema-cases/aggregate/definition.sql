-- Its definition changes.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '10');
--- expected
CREATE OR REPLACE AGGREGATE public.total(integer) (
    INITCOND = '10',
    SFUNC = int4pl,
    STYPE = integer
);
--- expected back
CREATE OR REPLACE AGGREGATE public.total(integer) (
    INITCOND = '0',
    SFUNC = int4pl,
    STYPE = integer
);
