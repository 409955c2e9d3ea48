-- Rows and support.
--- before
create function f() returns setof int language sql as 'select 1';
--- after
create function f() returns setof int language sql stable rows 5 as 'select 1';
