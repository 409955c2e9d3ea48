-- Another list of arguments is another function.
--- before
create function f(a int) returns int language sql as 'select a';
--- after
create function f(a int, b int) returns int language sql as 'select a + b';
