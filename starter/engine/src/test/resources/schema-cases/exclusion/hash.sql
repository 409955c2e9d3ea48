-- With a hash index.
--- before
create table t (a int);
--- after
create table t (a int, constraint once exclude using hash (a with =));
--- rows
insert into t values (1);
--- expected
ALTER TABLE public.t ADD CONSTRAINT once EXCLUDE USING hash (a WITH =);
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t DROP CONSTRAINT once;
-- ACCESS EXCLUSIVE on public.t
