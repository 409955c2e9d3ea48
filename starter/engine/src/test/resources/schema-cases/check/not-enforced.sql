-- A check that is only written down.
-- since: 18
--- before
create table t (a int);
--- after
create table t (a int, constraint c check (a > 0) not enforced);
--- rows
insert into t values (-1);
--- expected
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT ENFORCED;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
