-- A setting goes, another changes.
--- before
create function f() returns int language sql set work_mem = '1MB' set datestyle = 'ISO, DMY' as 'select 1';
--- after
create function f() returns int language sql set work_mem = '2MB' as 'select 1';
