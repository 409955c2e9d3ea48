-- A base type with its functions: each needs the other.
--- before
--- after
create type myint;
create function myint_in(cstring) returns myint language internal immutable strict as 'int4in';
create function myint_out(myint) returns cstring language internal immutable strict as 'int4out';
create type myint (input = myint_in, output = myint_out, like = int4, category = 'U');
create table t (a myint);
--- expected
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
CREATE TABLE public.t (
    a public.myint
);
ALTER TABLE public.t OWNER TO case_admin;
--- expected back
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP TYPE public.myint CASCADE;
-- not reversible
