-- An aggregate without arguments.
--- before
--- after
create aggregate howmany(*) (sfunc = int8inc, stype = int8, initcond = '0');
