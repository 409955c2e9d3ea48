-- Two functions call each other.
--- before
--- after
set check_function_bodies = off;
create function a(n int) returns int language sql as 'select b(n - 1)';
create function b(n int) returns int language sql as 'select case when n > 0 then a(n) else 0 end';
