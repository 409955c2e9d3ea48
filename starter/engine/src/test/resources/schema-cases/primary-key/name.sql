-- Only the name differs.
--- before
create table t (a int, constraint one primary key (a));
--- after
create table t (a int, constraint two primary key (a));
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t RENAME CONSTRAINT one TO two;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t RENAME CONSTRAINT two TO one;
-- ACCESS EXCLUSIVE on public.t
