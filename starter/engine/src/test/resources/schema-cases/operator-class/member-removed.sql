-- A loose member goes.
--- before
create operator family numbers using btree;
alter operator family numbers using btree add operator 1 < (int, int8), operator 3 = (int, int8);
--- after
create operator family numbers using btree;
alter operator family numbers using btree add operator 1 < (int, int8);
--- expected
ALTER OPERATOR FAMILY public.numbers USING btree DROP OPERATOR 3 (integer,bigint);
--- expected back
ALTER OPERATOR FAMILY public.numbers USING btree ADD
    OPERATOR 3 =(integer,bigint);
