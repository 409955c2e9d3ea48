-- A check over the whole row.
--- before
create table t (a int, b int);
--- after
create table t (a int, b int, constraint c check (t is not null));
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t ADD CONSTRAINT c CHECK ((t.* IS NOT NULL));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT c;
-- ACCESS EXCLUSIVE on public.t
