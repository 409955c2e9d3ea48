-- What ALTER TYPE can change: storage and functions.
-- made again back: type public.mytext
--- both
create type mytext;
create function mytext_in(cstring) returns mytext language internal immutable strict as 'textin';
create function mytext_out(mytext) returns cstring language internal immutable strict as 'textout';
create function mytext_send(mytext) returns bytea language internal immutable strict as 'textsend';
--- before
create type mytext (input = mytext_in, output = mytext_out, internallength = variable, storage = plain);
--- after
create type mytext (input = mytext_in, output = mytext_out, send = mytext_send, internallength = variable, storage = extended);
--- expected
ALTER TYPE public.mytext SET (SEND = public.mytext_send, STORAGE = extended);
--- expected back
DROP TYPE public.mytext CASCADE;
-- not reversible
CREATE TYPE public.mytext;
ALTER TYPE public.mytext OWNER TO case_admin;
CREATE FUNCTION public.mytext_in(cstring)
    RETURNS public.mytext
    LANGUAGE internal IMMUTABLE STRICT
AS $function$textin$function$;
ALTER FUNCTION public.mytext_in(cstring) OWNER TO case_admin;
CREATE FUNCTION public.mytext_out(public.mytext)
    RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
AS $function$textout$function$;
ALTER FUNCTION public.mytext_out(public.mytext) OWNER TO case_admin;
CREATE TYPE public.mytext (
    ALIGNMENT = int4,
    INPUT = public.mytext_in,
    INTERNALLENGTH = variable,
    OUTPUT = public.mytext_out,
    STORAGE = plain
);
CREATE FUNCTION public.mytext_send(public.mytext)
    RETURNS bytea
    LANGUAGE internal IMMUTABLE STRICT
AS $function$textsend$function$;
ALTER FUNCTION public.mytext_send(public.mytext) OWNER TO case_admin;
