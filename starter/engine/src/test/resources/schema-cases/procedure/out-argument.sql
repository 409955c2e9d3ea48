-- An OUT argument.
--- before
create procedure p(a int) language sql as 'select 1';
--- after
create procedure p(a int, out b int) language sql as 'select 1';
