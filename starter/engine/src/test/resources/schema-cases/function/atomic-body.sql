-- From a body that is text to one that is parsed.
--- before
create table t (a int);
create function f() returns bigint language sql as 'select count(*) from t';
--- after
create table t (a int);
create function f() returns bigint language sql begin atomic select count(*) from t; end;
