-- The body changes.
--- before
create procedure p() language sql as 'select 1';
--- after
create procedure p() language sql as 'select 2';
