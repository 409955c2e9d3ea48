-- A table is clustered on one index, then on another.
--- before
create table t (a int, b int);
create index t_a on t (a);
create index t_b on t (b);
alter table t cluster on t_a;
--- after
create table t (a int, b int);
create index t_a on t (a);
create index t_b on t (b);
alter table t cluster on t_b;
--- expected
ALTER TABLE public.t SET WITHOUT CLUSTER;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t CLUSTER ON t_b;
-- SHARE UPDATE EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t SET WITHOUT CLUSTER;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER TABLE public.t CLUSTER ON t_a;
-- SHARE UPDATE EXCLUSIVE on public.t
