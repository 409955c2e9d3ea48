-- Creates triggers of all times and levels.
--- both
create table t (a int, b int);
create view v as select a from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
--- after
create trigger b before insert or update of a, b on t for each row when (new.a > 0) execute function f('x', 'it''s');
create trigger a after delete on t for each statement execute function f();
create trigger r after truncate on t execute function f();
create trigger i instead of insert on v for each row execute function f();
