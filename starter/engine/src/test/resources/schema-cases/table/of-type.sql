-- A typed table.
--- before
create type point3 as (x int, y int, z int);
create table t (x int, y int, z int);
--- after
create type point3 as (x int, y int, z int);
create table t of point3;
--- rows
insert into t values (1, 2, 3);
