-- No cast but through text.
--- before
create table t (id text primary key);
--- after
create table t (id uuid primary key);
--- rows
insert into t values ('6f1c2d3e-0000-4000-8000-000000000001');
--- expected
ALTER TABLE public.t ALTER COLUMN id TYPE uuid USING id::uuid;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t ALTER COLUMN id TYPE text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
