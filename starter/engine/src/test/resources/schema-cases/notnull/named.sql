-- A constraint with a name of its own.
-- since: 18
--- before
create table t (a int not null, b int);
--- after
create table t (a int constraint must not null, b int constraint too not null);
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t RENAME CONSTRAINT t_a_not_null TO must;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT too NOT NULL b;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t RENAME CONSTRAINT must TO t_a_not_null;
-- ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.t
