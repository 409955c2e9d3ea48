-- From explicit to implicit.
--- both
create type mood as enum ('a', 'b');
--- before
create cast (mood as varchar) with inout;
--- after
create cast (mood as varchar) with inout as assignment;
--- expected
DROP CAST (public.mood AS character varying);
CREATE CAST (public.mood AS character varying) WITH INOUT AS ASSIGNMENT;
--- expected back
DROP CAST (public.mood AS character varying);
CREATE CAST (public.mood AS character varying) WITH INOUT;
