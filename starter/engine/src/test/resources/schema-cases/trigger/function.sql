-- It calls another function.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create trigger g before insert on t for each row execute function f();
--- after
create function h() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function h();
