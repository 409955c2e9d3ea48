-- A column more in the result.
--- before
create function t() returns table (x int) language sql as 'select 1';
--- after
create function t() returns table (x int, y text) language sql as 'select 1, ''y''';
