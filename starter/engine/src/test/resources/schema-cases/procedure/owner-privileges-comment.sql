-- All that hangs on it.
--- before
create procedure p() language sql as 'select 1';
--- after
create procedure p() language sql as 'select 1';
alter procedure p() owner to case_owner;
revoke all on procedure p() from public;
grant execute on procedure p() to case_writer with grant option;
comment on procedure p() is 'p';
--- expected
ALTER PROCEDURE public.p() OWNER TO case_owner;
REVOKE EXECUTE ON PROCEDURE public.p() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE public.p() TO case_writer WITH GRANT OPTION;
COMMENT ON PROCEDURE public.p() IS 'p';
--- expected back
ALTER PROCEDURE public.p() OWNER TO case_admin;
REVOKE EXECUTE ON PROCEDURE public.p() FROM case_writer;
GRANT EXECUTE ON PROCEDURE public.p() TO PUBLIC;
COMMENT ON PROCEDURE public.p() IS NULL;
