-- There is no assignment cast: the script writes USING.
--- before
create table t (n text);
--- after
create table t (n int);
--- rows
insert into t values ('1'), ('22'), (null);
--- expected
ALTER TABLE public.t ALTER COLUMN n TYPE integer USING n::integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t ALTER COLUMN n TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
