-- Two functions that differ in nothing.
-- same: -
--- before
create function f(a int) returns int language sql immutable as 'select a';
--- after
create or replace function f(a integer) returns integer immutable language sql as 'select a';
--- expected
--- expected back
