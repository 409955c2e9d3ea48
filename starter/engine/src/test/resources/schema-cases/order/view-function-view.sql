-- A view on a function that returns another view's rows.
--- before
create table t (a int);
--- after
create table t (a int);
create view a_base as select a from t;
create function b_rows() returns setof a_base language sql stable as 'select * from a_base';
create view a_top as select a from b_rows();
