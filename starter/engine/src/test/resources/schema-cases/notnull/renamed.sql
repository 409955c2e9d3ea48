-- Only the name of the constraint differs.
-- since: 18
--- before
create table t (a int constraint one not null);
--- after
create table t (a int constraint two not null);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t RENAME CONSTRAINT one TO two;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t RENAME CONSTRAINT two TO one;
-- ACCESS EXCLUSIVE on public.t
