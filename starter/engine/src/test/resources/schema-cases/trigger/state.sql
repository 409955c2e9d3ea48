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
--- expected
ALTER TABLE ONLY public.t DISABLE TRIGGER g1;
-- SHARE ROW EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ENABLE ALWAYS TRIGGER g2;
-- SHARE ROW EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ENABLE REPLICA TRIGGER g3;
-- SHARE ROW EXCLUSIVE on public.t
--- expected back
ALTER TABLE ONLY public.t ENABLE TRIGGER g1;
-- SHARE ROW EXCLUSIVE on public.t
ALTER TABLE ONLY public.t ENABLE TRIGGER g2;
-- SHARE ROW EXCLUSIVE on public.t
ALTER TABLE ONLY public.t DISABLE TRIGGER g3;
-- SHARE ROW EXCLUSIVE on public.t
