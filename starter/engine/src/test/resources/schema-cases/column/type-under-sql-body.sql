-- A function whose body is parsed depends on the column.
--- before
create table t (id int, n int);
create function total() returns bigint language sql begin atomic select sum(n) from t; end;
--- after
create table t (id int, n smallint);
create function total() returns bigint language sql begin atomic select sum(n) from t; end;
--- rows
insert into t values (1, 2);
