-- On a materialized view.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m as select a from t;
create unique index m_i on m (a);
