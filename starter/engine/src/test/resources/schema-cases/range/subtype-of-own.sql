-- The subtype is a type of the schema.
--- before
--- after
create domain d as int;
create type mood as enum ('a', 'b');
create type moods as range (subtype = mood);
