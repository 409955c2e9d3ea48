-- A language of its own, with PL/pgSQL's handlers.
--- before
--- after
create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function my_inline(internal) returns void language c strict as '$libdir/plpgsql', 'plpgsql_inline_handler';
create function my_validator(oid) returns void language c strict as '$libdir/plpgsql', 'plpgsql_validator';
create trusted language mylang handler my_handler inline my_inline validator my_validator;
--- expected
CREATE FUNCTION public.my_handler()
    RETURNS language_handler
    LANGUAGE c
AS '$libdir/plpgsql', 'plpgsql_call_handler';
ALTER FUNCTION public.my_handler() OWNER TO case_admin;
CREATE FUNCTION public.my_inline(internal)
    RETURNS void
    LANGUAGE c STRICT
AS '$libdir/plpgsql', 'plpgsql_inline_handler';
ALTER FUNCTION public.my_inline(internal) OWNER TO case_admin;
CREATE FUNCTION public.my_validator(oid)
    RETURNS void
    LANGUAGE c STRICT
AS '$libdir/plpgsql', 'plpgsql_validator';
ALTER FUNCTION public.my_validator(oid) OWNER TO case_admin;
CREATE TRUSTED LANGUAGE mylang HANDLER public.my_handler INLINE public.my_inline VALIDATOR public.my_validator;
ALTER LANGUAGE mylang OWNER TO case_admin;
--- expected back
DROP LANGUAGE mylang;
DROP FUNCTION public.my_validator(oid);
DROP FUNCTION public.my_inline(internal);
DROP FUNCTION public.my_handler();
