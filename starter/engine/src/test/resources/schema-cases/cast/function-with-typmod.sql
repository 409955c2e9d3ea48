-- A function of three arguments.
--- both
create type mood as enum ('a', 'b');
--- before
--- after
create function to_varchar(mood, int, boolean) returns varchar language sql immutable as 'select substr($1::text, 1, $2)';
create cast (mood as varchar) with function to_varchar(mood, int, boolean) as assignment;
