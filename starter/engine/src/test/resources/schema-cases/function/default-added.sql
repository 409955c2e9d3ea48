-- Defaults can be added, but not taken away, by replacing.
--- before
create function f(a int, b int) returns int language sql as 'select a';
--- after
create function f(a int, b int default 3) returns int language sql as 'select a';
