-- Casts: with a function, without one, through text.
--- both
create type pair as (a int, b int);
create domain d as text;
create type mood as enum ('a', 'b');
create function to_int(pair) returns int language sql immutable as 'select ($1).a';
create function to_mood(int) returns mood language sql immutable as 'select ''a''::mood';
--- before
--- after
create cast (pair as int) with function to_int(pair);
create cast (int as mood) with function to_mood(int) as assignment;
create cast (mood as varchar) with inout as implicit;
--- expected
CREATE CAST (integer AS public.mood) WITH FUNCTION public.to_mood(integer) AS ASSIGNMENT;
CREATE CAST (public.mood AS character varying) WITH INOUT AS IMPLICIT;
CREATE CAST (public.pair AS integer) WITH FUNCTION public.to_int(public.pair);
--- expected back
DROP CAST (public.pair AS integer);
DROP CAST (public.mood AS character varying);
DROP CAST (integer AS public.mood);
