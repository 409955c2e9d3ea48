-- Statistics targets and comments of its columns.
--- before
create table t (a int, b text);
create materialized view m as select a, b from t;
--- after
create table t (a int, b text);
create materialized view m as select a, b from t;
alter materialized view m alter a set statistics 50;
alter materialized view m alter b set storage external;
comment on column m.b is 'text';
