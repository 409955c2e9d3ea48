-- A comment, changed and removed.
--- before
create function f() returns int language sql as 'select 1';
create function g() returns int language sql as 'select 1';
comment on function g() is 'g';
--- after
create function f() returns int language sql as 'select 1';
comment on function f() is 'f';
create function g() returns int language sql as 'select 1';
