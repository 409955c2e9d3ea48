-- A view uses the aggregate whose definition changes.
--- before
create table t (a int);
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
create view v as select total(a) from t;
--- after
create table t (a int);
create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '1');
create view v as select total(a) from t;
--- expected
CREATE OR REPLACE AGGREGATE public.total(integer) (
    INITCOND = '1',
    SFUNC = int4pl,
    STYPE = integer
);
--- expected back
CREATE OR REPLACE AGGREGATE public.total(integer) (
    INITCOND = '0',
    SFUNC = int4pl,
    STYPE = integer
);
