-- Creates aggregates, plain and moving.
--- before
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate moving(float8) (sfunc = float8pl, stype = float8, msfunc = float8pl, minvfunc = float8mi, mstype = float8, initcond = '0', minitcond = '0');
--- expected
CREATE AGGREGATE public.moving(double precision) (
    INITCOND = '0',
    MINITCOND = '0',
    MINVFUNC = float8mi,
    MSFUNC = float8pl,
    MSTYPE = double precision,
    SFUNC = float8pl,
    STYPE = double precision
);
ALTER AGGREGATE public.moving(double precision) OWNER TO case_admin;
CREATE AGGREGATE public.total(integer) (
    INITCOND = '0',
    SFUNC = int4pl,
    STYPE = integer
);
ALTER AGGREGATE public.total(integer) OWNER TO case_admin;
--- expected back
DROP AGGREGATE public.total(integer);
DROP AGGREGATE public.moving(double precision);
