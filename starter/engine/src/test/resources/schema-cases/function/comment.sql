-- A comment, changed and removed.
--- before
create function f() returns int language sql as 'select 1';
create function g() returns int language sql as 'select 1';
comment on function g() is 'g';
--- after
create function f() returns int language sql as 'select 1';
comment on function f() is 'f';
create function g() returns int language sql as 'select 1';
--- expected
COMMENT ON FUNCTION public.f() IS 'f';
COMMENT ON FUNCTION public.g() IS NULL;
--- expected back
COMMENT ON FUNCTION public.f() IS NULL;
COMMENT ON FUNCTION public.g() IS 'g';
