-- Names that need quotes, in arguments too.
--- before
--- after
create function "Odd name"("First" int, "select" text default 'x') returns int language sql as 'select "First"';
comment on function "Odd name"(int, text) is 'odd';
--- expected
CREATE FUNCTION public."Odd name"("First" integer, "select" text DEFAULT 'x'::text)
    RETURNS integer
    LANGUAGE sql
AS $function$select "First"$function$;
ALTER FUNCTION public."Odd name"(integer, text) OWNER TO case_admin;
COMMENT ON FUNCTION public."Odd name"(integer, text) IS 'odd';
--- expected back
DROP FUNCTION public."Odd name"(integer, text);
