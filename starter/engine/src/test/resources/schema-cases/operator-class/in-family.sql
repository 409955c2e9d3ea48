-- Several classes in a family, with loose members.
--- before
create operator family numbers using btree;
--- after
create operator family numbers using btree;
create operator class n4 for type int using btree family numbers as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(int, int);
create operator class n8 for type int8 using btree family numbers as
  operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint8cmp(int8, int8);
alter operator family numbers using btree add
  operator 1 < (int, int8), operator 3 = (int, int8), function 1 (int, int8) btint48cmp(int, int8);
--- expected
ALTER OPERATOR FAMILY public.numbers USING btree ADD
    FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint),
    OPERATOR 1 <(integer,bigint),
    OPERATOR 3 =(integer,bigint);
CREATE OPERATOR CLASS public.n4
    FOR TYPE integer USING btree FAMILY public.numbers AS
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer),
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer);
ALTER OPERATOR CLASS public.n4 USING btree OWNER TO case_admin;
CREATE OPERATOR CLASS public.n8
    FOR TYPE bigint USING btree FAMILY public.numbers AS
    FUNCTION 1 (bigint, bigint) btint8cmp(bigint,bigint),
    OPERATOR 1 <(bigint,bigint),
    OPERATOR 2 <=(bigint,bigint),
    OPERATOR 3 =(bigint,bigint),
    OPERATOR 4 >=(bigint,bigint),
    OPERATOR 5 >(bigint,bigint);
ALTER OPERATOR CLASS public.n8 USING btree OWNER TO case_admin;
--- expected back
DROP OPERATOR CLASS public.n8 USING btree;
DROP OPERATOR CLASS public.n4 USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree DROP FUNCTION 1 (integer, bigint), OPERATOR 1 (integer,bigint), OPERATOR 3 (integer,bigint);
