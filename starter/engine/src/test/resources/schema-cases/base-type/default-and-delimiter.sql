-- What no ALTER can change.
-- made again: type public.myint
--- both
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
--- before
create type myint (input = myint_in, output = myint_out, like = int4);
--- after
create type myint (input = myint_in, output = myint_out, like = int4, default = '7', delimiter = ';', preferred = true, category = 'Z', collatable = false);
--- expected
DROP TYPE public.myint CASCADE;
-- not reversible
CREATE TYPE public.myint;
ALTER TYPE public.myint OWNER TO case_admin;
CREATE FUNCTION public.myint_in(cstring)
    RETURNS public.myint
    LANGUAGE internal IMMUTABLE STRICT
AS $function$int4in$function$;
ALTER FUNCTION public.myint_in(cstring) OWNER TO case_admin;
CREATE FUNCTION public.myint_out(public.myint)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $function$int4out$function$;
ALTER FUNCTION public.myint_out(public.myint) OWNER TO case_admin;
CREATE TYPE public.myint (
    ALIGNMENT = int4,
    CATEGORY = 'Z',
    DEFAULT = '7',
    DELIMITER = ';',
    INPUT = public.myint_in,
    INTERNALLENGTH = 4,
    OUTPUT = public.myint_out,
    PASSEDBYVALUE = true,
    PREFERRED = true,
    STORAGE = plain
);
--- expected back
DROP TYPE public.myint CASCADE;
-- not reversible
CREATE TYPE public.myint;
ALTER TYPE public.myint OWNER TO case_admin;
CREATE FUNCTION public.myint_in(cstring)
    RETURNS public.myint
    LANGUAGE internal IMMUTABLE STRICT
AS $function$int4in$function$;
ALTER FUNCTION public.myint_in(cstring) OWNER TO case_admin;
CREATE FUNCTION public.myint_out(public.myint)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $function$int4out$function$;
ALTER FUNCTION public.myint_out(public.myint) OWNER TO case_admin;
CREATE TYPE public.myint (
    ALIGNMENT = int4,
    INPUT = public.myint_in,
    INTERNALLENGTH = 4,
    OUTPUT = public.myint_out,
    PASSEDBYVALUE = true,
    STORAGE = plain
);
