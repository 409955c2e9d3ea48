-- Owner and privileges.
--- before
create table t (a int);
create materialized view m as select a from t;
--- after
create table t (a int);
create materialized view m as select a from t;
alter materialized view m owner to case_owner;
grant select on m to public;
