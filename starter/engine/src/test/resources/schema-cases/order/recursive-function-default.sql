-- A function's argument has a default that calls another function.
--- before
--- after
create function z() returns int language sql as 'select 1';
create function a(x int default z()) returns int language sql as 'select x';
create view v as select a() as n;
