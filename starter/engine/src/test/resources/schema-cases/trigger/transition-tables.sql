-- Transition tables.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return null; end';
--- before
create trigger g after update on t for each statement execute function f();
--- after
create trigger g after update on t referencing old table as before new table as after for each statement execute function f();
