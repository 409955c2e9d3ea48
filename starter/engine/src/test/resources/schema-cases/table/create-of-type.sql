-- Creates a typed table with a primary key and a default.
--- before
--- after
create type point3 as (x int, y int, z int);
create table t of point3 (x with options primary key, y default 5);
