-- Disabled, always, on replicas only.
--- both
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g1 before insert on t for each row execute function f();
create trigger g2 before insert on t for each row execute function f();
create trigger g3 before insert on t for each row execute function f();
--- before
alter table t disable trigger g3;
--- after
alter table t disable trigger g1;
alter table t enable always trigger g2;
alter table t enable replica trigger g3;
