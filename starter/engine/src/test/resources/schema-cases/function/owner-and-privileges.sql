-- Nobody but one role may call it.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language sql as 'select 1';
alter function f() owner to case_owner;
revoke execute on function f() from public;
grant execute on function f() to case_reader;
--- expected
ALTER FUNCTION public.f() OWNER TO case_owner;
REVOKE EXECUTE ON FUNCTION public.f() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.f() TO case_reader;
--- expected back
ALTER FUNCTION public.f() OWNER TO case_admin;
REVOKE EXECUTE ON FUNCTION public.f() FROM case_reader;
GRANT EXECUTE ON FUNCTION public.f() TO PUBLIC;
