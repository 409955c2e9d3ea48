-- One on the other, in the right order when both are put back.
--- before
create table t (a int, b int);
create materialized view z as select a, b from t;
create materialized view a as select b from z;
create unique index a_b on a (b);
--- after
create table t (a int, b bigint);
create materialized view z as select a, b from t;
create materialized view a as select b from z;
create unique index a_b on a (b);
--- rows
insert into t values (1, 2);
