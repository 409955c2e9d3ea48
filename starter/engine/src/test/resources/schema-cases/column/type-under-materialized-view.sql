-- The materialized view and its indexes are put back, filled.
--- before
create table t (id int, n int);
create materialized view m as select id, n from t;
create unique index m_i on m (id);
--- after
create table t (id int, n numeric);
create materialized view m as select id, n from t;
create unique index m_i on m (id);
--- rows
insert into t values (1, 2);
refresh materialized view m;
