-- All that hangs on it.
--- before
create procedure p() language sql as 'select 1';
--- after
create procedure p() language sql as 'select 1';
alter procedure p() owner to case_owner;
revoke all on procedure p() from public;
grant execute on procedure p() to case_writer with grant option;
comment on procedure p() is 'p';
