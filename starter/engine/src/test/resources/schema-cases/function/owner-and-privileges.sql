-- Nobody but one role may call it.
--- before
create function f() returns int language sql as 'select 1';
--- after
create function f() returns int language sql as 'select 1';
alter function f() owner to case_owner;
revoke execute on function f() from public;
grant execute on function f() to case_reader;
