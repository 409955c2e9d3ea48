-- An aggregate without arguments.
--- before
--- after
create aggregate howmany(*) (sfunc = int8inc, stype = int8, initcond = '0');
--- expected
CREATE AGGREGATE public.howmany(*) (
    INITCOND = '0',
    SFUNC = int8inc,
    STYPE = bigint
);
ALTER AGGREGATE public.howmany(*) OWNER TO case_admin;
--- expected back
DROP AGGREGATE public.howmany(*);
