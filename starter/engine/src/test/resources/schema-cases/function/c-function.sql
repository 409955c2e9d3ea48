-- A function in a library.
--- before
--- after
create function my_lower(text) returns text language internal immutable strict parallel safe as 'lower';
