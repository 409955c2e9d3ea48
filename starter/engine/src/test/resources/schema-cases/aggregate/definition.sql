-- Its definition changes.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '10');
