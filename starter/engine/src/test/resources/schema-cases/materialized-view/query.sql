-- Its query changes: PostgreSQL has no ALTER for that.
--- before
create table t (a int, b int);
create materialized view m as select a from t;
create index m_a on m (a);
create view v as select a from m;
grant select on m to case_reader;
--- after
create table t (a int, b int);
create materialized view m as select a from t where b > 0;
create index m_a on m (a);
create view v as select a from m;
grant select on m to case_reader;
