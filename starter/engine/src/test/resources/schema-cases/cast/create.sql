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
