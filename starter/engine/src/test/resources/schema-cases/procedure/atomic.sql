-- A parsed body.
--- before
create table t (a int);
--- after
create table t (a int);
create procedure p(n int) language sql begin atomic insert into t values (n); delete from t where a < n; end;
