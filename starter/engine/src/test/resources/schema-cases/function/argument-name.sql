-- Another name for an argument.
--- before
create function f(a int) returns int language sql as 'select $1';
--- after
create function f(b int) returns int language sql as 'select $1';
