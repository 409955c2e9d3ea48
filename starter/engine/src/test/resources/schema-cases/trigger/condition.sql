-- Its condition changes.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before update on t for each row when (old.a is distinct from new.a) execute function f();
--- after
create trigger g before update on t for each row when (old.* is distinct from new.*) execute function f();
