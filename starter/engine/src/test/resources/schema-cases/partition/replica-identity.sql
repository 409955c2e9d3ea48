-- Of each partition alone.
--- both
create table p (a int primary key) partition by range (a);
create table p1 partition of p for values from (0) to (10);
--- before
--- after
alter table p1 replica identity full;
--- expected
ALTER TABLE public.p1 REPLICA IDENTITY FULL;
-- ACCESS EXCLUSIVE on public.p1
--- expected back
ALTER TABLE public.p1 REPLICA IDENTITY DEFAULT;
-- ACCESS EXCLUSIVE on public.p1
