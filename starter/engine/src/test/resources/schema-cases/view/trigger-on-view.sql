-- A view with an INSTEAD OF trigger loses a column.
--- before
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a, b from t;
create trigger g instead of insert on v for each row execute function f();
--- after
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create trigger g instead of insert on v for each row execute function f();
