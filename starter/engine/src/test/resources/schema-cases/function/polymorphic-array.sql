-- Polymorphic arguments.
--- before
--- after
create function f(anyelement, anyarray) returns anyelement language sql as 'select $1';
create function g(anycompatible, variadic anycompatiblearray) returns anycompatible language sql as 'select $1';
