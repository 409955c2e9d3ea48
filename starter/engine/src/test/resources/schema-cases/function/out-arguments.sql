-- OUT, INOUT, VARIADIC and TABLE.
--- before
--- after
create function o(a int, out b int, inout c text, variadic d int[]) language sql as 'select a, c';
create function t(a int) returns table (x int, y text) language sql as 'select a, ''y''';
