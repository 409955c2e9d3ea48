-- Creates a materialized view with an index and a comment.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int);
create materialized view m as select a, sum(b) as b from t group by a;
create unique index m_a on m (a);
comment on materialized view m is 'sums';
--- rows
insert into t values (1, 2);
