-- Creates procedures.
--- before
--- after
create procedure p() language sql as 'select 1';
create procedure q(a int, inout b text) language plpgsql security definer as 'begin b := a; end';
