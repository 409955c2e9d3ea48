-- A function becomes a procedure.
--- before
create function f() returns void language sql as 'select 1';
--- after
create procedure f() language sql as 'select 1';
