-- A scalar column becomes an array.
--- before
create table t (tag text);
--- after
create table t (tag text[]);
--- rows
insert into t values (null);
--- expected
ALTER TABLE public.t ALTER COLUMN tag TYPE text[] USING tag::text[];
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t ALTER COLUMN tag TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
