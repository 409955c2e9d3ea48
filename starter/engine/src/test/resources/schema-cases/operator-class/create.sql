-- Creates an operator class, and with it a family.
--- before
--- after
create operator class backwards for type int using btree as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 btint4cmp(int, int);
--- expected
CREATE OPERATOR FAMILY public.backwards USING btree;
CREATE OPERATOR CLASS public.backwards
    FOR TYPE integer USING btree FAMILY public.backwards AS
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer),
    OPERATOR 1 >(integer,integer),
    OPERATOR 2 >=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 <=(integer,integer),
    OPERATOR 5 <(integer,integer);
ALTER OPERATOR FAMILY public.backwards USING btree OWNER TO case_admin;
ALTER OPERATOR CLASS public.backwards USING btree OWNER TO case_admin;
--- expected back
DROP OPERATOR FAMILY public.backwards USING btree;
