-- A transform, with a function that uses it.
--- before
--- after
create function a_from(internal) returns internal language internal immutable strict as 'int4recv';
create type mood as enum ('a');
create function mood_from(internal) returns internal language internal immutable strict as 'enum_recv';
create function mood_to(internal) returns mood language internal immutable strict as 'enum_recv';
create transform for mood language sql (from sql with function mood_from(internal), to sql with function mood_to(internal));
create function f(mood) returns text transform for type mood language sql as 'select ''x''';
--- expected
CREATE TYPE public.mood AS ENUM (
    'a'
);
ALTER TYPE public.mood OWNER TO case_admin;
CREATE FUNCTION public.a_from(internal)
    RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
AS $function$int4recv$function$;
ALTER FUNCTION public.a_from(internal) OWNER TO case_admin;
CREATE FUNCTION public.mood_from(internal)
    RETURNS internal
    LANGUAGE internal IMMUTABLE STRICT
AS $function$enum_recv$function$;
ALTER FUNCTION public.mood_from(internal) OWNER TO case_admin;
CREATE FUNCTION public.mood_to(internal)
    RETURNS public.mood
    LANGUAGE internal IMMUTABLE STRICT
AS $function$enum_recv$function$;
ALTER FUNCTION public.mood_to(internal) OWNER TO case_admin;
CREATE TRANSFORM FOR public.mood LANGUAGE sql (FROM SQL WITH FUNCTION public.mood_from(internal), TO SQL WITH FUNCTION public.mood_to(internal));
CREATE FUNCTION public.f(public.mood)
    RETURNS text
    LANGUAGE sql TRANSFORM FOR TYPE public.mood
AS $function$select 'x'$function$;
ALTER FUNCTION public.f(public.mood) OWNER TO case_admin;
--- expected back
DROP FUNCTION public.f(public.mood);
DROP TRANSFORM FOR public.mood LANGUAGE sql;
DROP FUNCTION public.mood_to(internal);
DROP FUNCTION public.mood_from(internal);
DROP FUNCTION public.a_from(internal);
DROP TYPE public.mood;
