-- A name moves from a sequence to a table, and from an index to a view.
--- before
create sequence one;
create table t (a int);
create index two on t (a);
--- after
create table one (a int);
create table t (a int);
create view two as select a from t;
