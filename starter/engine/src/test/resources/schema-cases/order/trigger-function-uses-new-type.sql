-- A trigger's function declares a variable of a new type.
--- before
create table t (a int);
--- after
create type kind as enum ('x');
create table t (a int);
create function f() returns trigger language plpgsql as 'declare k kind; begin return new; end';
create trigger g before insert on t for each row execute function f();
