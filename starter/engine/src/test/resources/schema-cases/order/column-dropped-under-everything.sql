-- A column goes, and with it a view, a policy, a trigger, a rule, a function with a parsed body.
--- before
create table t (id int, a int);
create function g() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create policy p on t using (a > 0);
create trigger r before update of a on t for each row execute function g();
create rule u as on insert to t where new.a > 0 do nothing;
create function f() returns bigint language sql begin atomic select sum(a) from t; end;
create materialized view m as select a from t;
--- after
create table t (id int);
create function g() returns trigger language plpgsql as 'begin return new; end';
--- rows
insert into t (id) values (1);
