-- A single expression.
--- before
create function f(a int) returns int language sql return a + 1;
--- after
create function f(a int) returns int language sql return a + 2;
