-- All that hangs on it.
--- before
create aggregate total(int) (sfunc = int4pl, stype = int);
--- after
create aggregate total(int) (sfunc = int4pl, stype = int);
alter aggregate total(int) owner to case_owner;
revoke all on function total(int) from public;
grant execute on function total(int) to case_reader;
comment on aggregate total(int) is 'sum';
--- expected
ALTER AGGREGATE public.total(integer) OWNER TO case_owner;
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.total(integer) TO case_reader;
COMMENT ON AGGREGATE public.total(integer) IS 'sum';
--- expected back
ALTER AGGREGATE public.total(integer) OWNER TO case_admin;
REVOKE EXECUTE ON FUNCTION public.total(integer) FROM case_reader;
GRANT EXECUTE ON FUNCTION public.total(integer) TO PUBLIC;
COMMENT ON AGGREGATE public.total(integer) IS NULL;
