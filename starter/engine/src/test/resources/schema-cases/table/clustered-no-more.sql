-- A table is no longer clustered.
--- before
create table t (a int);
create index t_a on t (a);
alter table t cluster on t_a;
--- after
create table t (a int);
create index t_a on t (a);
--- expected
ALTER TABLE public.t SET WITHOUT CLUSTER;
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t CLUSTER ON t_a;
-- SHARE UPDATE EXCLUSIVE on public.t
