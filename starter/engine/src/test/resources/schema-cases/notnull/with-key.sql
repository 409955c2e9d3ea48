-- A primary key brings NOT NULL, and takes it with it only if it was not there before.
--- before
create table t (a int primary key);
--- after
create table t (a int);
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t
    DROP CONSTRAINT t_pkey,
    ALTER COLUMN a DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a SET NOT NULL,
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
