-- Only the name differs.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger one before insert on t for each row execute function f();
--- after
create trigger two before insert on t for each row execute function f();
