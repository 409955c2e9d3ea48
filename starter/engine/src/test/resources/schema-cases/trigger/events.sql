-- Its events change.
--- both
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before insert on t for each row execute function f();
--- after
create trigger g before insert or update of b on t for each row execute function f();
