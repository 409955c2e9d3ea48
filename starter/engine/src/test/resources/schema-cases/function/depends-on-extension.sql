-- It goes when the extension goes.
--- before
create extension hstore;
create function f() returns int language sql as 'select 1';
--- after
create extension hstore;
create function f() returns int language sql as 'select 1';
alter function f() depends on extension hstore;
--- expected
ALTER FUNCTION public.f() DEPENDS ON EXTENSION hstore;
--- expected back
ALTER FUNCTION public.f() NO DEPENDS ON EXTENSION hstore;
