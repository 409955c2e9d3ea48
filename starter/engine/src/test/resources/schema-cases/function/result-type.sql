-- Another result: PostgreSQL can't replace that.
--- before
create function f() returns int language sql as 'select 1';
comment on function f() is 'one';
grant execute on function f() to case_reader;
--- after
create function f() returns text language sql as 'select ''1''';
comment on function f() is 'one';
grant execute on function f() to case_reader;
