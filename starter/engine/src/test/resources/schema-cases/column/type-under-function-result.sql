-- A function returns rows of the table.
--- before
create table t (id int, n int);
create function ts() returns setof t language sql stable as 'select * from t';
--- after
create table t (id int, n bigint);
create function ts() returns setof t language sql stable as 'select * from t';
--- rows
insert into t values (1, 2);
