-- Creates aggregates, plain and moving.
--- before
--- after
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate moving(float8) (sfunc = float8pl, stype = float8, msfunc = float8pl, minvfunc = float8mi, mstype = float8, initcond = '0', minitcond = '0');
