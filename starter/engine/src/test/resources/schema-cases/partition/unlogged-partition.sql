-- A partition is unlogged.
--- both
create table p (a int) partition by range (a);
--- before
create table p1 partition of p for values from (0) to (10);
--- after
create unlogged table p1 partition of p for values from (0) to (10);
--- rows
insert into p values (1);
--- expected
ALTER TABLE public.p1 SET UNLOGGED;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1
--- expected back
ALTER TABLE public.p1 SET LOGGED;
-- ACCESS EXCLUSIVE on public.p1, rewrites public.p1
