-- It goes when the extension goes.
--- both
create extension hstore;
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
--- before
--- after
alter trigger g on t depends on extension hstore;
--- expected
ALTER TRIGGER g ON public.t DEPENDS ON EXTENSION hstore;
--- expected back
ALTER TRIGGER g ON public.t NO DEPENDS ON EXTENSION hstore;
