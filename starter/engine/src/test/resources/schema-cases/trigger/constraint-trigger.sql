-- A constraint trigger, deferred.
--- both
create table t (a int);
create table u (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
--- before
create constraint trigger g after insert on t for each row execute function f();
--- after
create constraint trigger g after insert on t from u deferrable initially deferred for each row execute function f();
