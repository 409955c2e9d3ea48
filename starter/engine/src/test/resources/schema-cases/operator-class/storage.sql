-- A class that stores another type.
--- before
--- after
create operator class my_tags for type text[] using gin as
  operator 1 && (anyarray, anyarray), operator 2 @> (anyarray, anyarray), function 1 bttextcmp(text, text),
  function 2 ginarrayextract(anyarray, internal, internal), function 3 ginqueryarrayextract(anyarray, internal, int2, internal, internal, internal, internal),
  function 4 ginarrayconsistent(internal, int2, anyarray, int4, internal, internal, internal, internal), storage text;
--- expected
CREATE OPERATOR FAMILY public.my_tags USING gin;
ALTER OPERATOR FAMILY public.my_tags USING gin ADD
    FUNCTION 1 (text[], text[]) bttextcmp(text,text),
    FUNCTION 4 (text[], text[]) ginarrayconsistent(internal,smallint,anyarray,integer,internal,internal,internal,internal),
    OPERATOR 1 &&(anyarray,anyarray),
    OPERATOR 2 @>(anyarray,anyarray);
CREATE OPERATOR CLASS public.my_tags
    FOR TYPE text[] USING gin FAMILY public.my_tags AS
    FUNCTION 2 (text[], text[]) ginarrayextract(anyarray,internal,internal),
    FUNCTION 3 (text[], text[]) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal),
    STORAGE text;
ALTER OPERATOR FAMILY public.my_tags USING gin OWNER TO case_admin;
ALTER OPERATOR CLASS public.my_tags USING gin OWNER TO case_admin;
--- expected back
DROP OPERATOR FAMILY public.my_tags USING gin;
