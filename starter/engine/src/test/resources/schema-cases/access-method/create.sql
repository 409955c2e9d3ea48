-- Access methods for tables and indexes, used by both.
--- before
--- after
create access method heap2 type table handler heap_tableam_handler;
create access method hash2 type index handler hashhandler;
create operator class int_hash2 default for type int using hash2 as operator 1 =, function 1 hashint4(int);
create table t (a int) using heap2;
create index t_a on t using hash2 (a);
comment on access method heap2 is 'another heap';
--- expected
CREATE ACCESS METHOD hash2 TYPE INDEX HANDLER hashhandler;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap2 IS 'another heap';
CREATE OPERATOR FAMILY public.int_hash2 USING hash2;
CREATE OPERATOR CLASS public.int_hash2 DEFAULT
    FOR TYPE integer USING hash2 FAMILY public.int_hash2 AS
    FUNCTION 1 (integer, integer) hashint4(integer),
    OPERATOR 1 =(integer,integer);
ALTER OPERATOR FAMILY public.int_hash2 USING hash2 OWNER TO case_admin;
ALTER OPERATOR CLASS public.int_hash2 USING hash2 OWNER TO case_admin;
CREATE TABLE public.t (
    a integer
) USING heap2;
CREATE INDEX t_a ON public.t USING hash2 (a);
ALTER TABLE public.t OWNER TO case_admin;
--- expected back
DROP TABLE public.t;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
DROP ACCESS METHOD heap2;
DROP ACCESS METHOD hash2;
