-- Between two types of the system.
--- before
--- after
create cast (int8 as date) with inout;
create cast (xml as int4) with inout;
--- expected
CREATE CAST (bigint AS date) WITH INOUT;
CREATE CAST (xml AS integer) WITH INOUT;
--- expected back
DROP CAST (xml AS integer);
DROP CAST (bigint AS date);
