-- Precision and scale are part of the type.
--- before
create table t (a numeric(10, 2), b numeric, c numeric(5));
--- after
create table t (a numeric(12, 4), b numeric(20, 10), c numeric);
--- rows
insert into t values (1.25, 2.5, 3);
