-- A column must have values.
--- before
create table t (a int, b int not null);
--- after
create table t (a int not null, b int);
--- rows
insert into t values (1, 2);
--- expected
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b SET NOT NULL;
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
