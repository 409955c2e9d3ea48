-- The arguments change.
--- before
create procedure p(a int) language sql as 'select 1';
--- after
create procedure p(a text, b int default 1) language sql as 'select 1';
