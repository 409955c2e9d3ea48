-- A typed table.
--- before
create type point3 as (x int, y int, z int);
create table t (x int, y int, z int);
--- after
create type point3 as (x int, y int, z int);
create table t of point3;
--- rows
insert into t values (1, 2, 3);
--- expected
ALTER TABLE public.t OF public.point3;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t NOT OF;
-- ACCESS EXCLUSIVE on public.t
