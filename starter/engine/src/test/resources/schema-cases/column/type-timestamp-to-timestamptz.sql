-- Depends on the session's time zone; the script is still complete.
-- rewritten elsewhere: table public.t
--- before
create table t (at timestamp);
--- after
create table t (at timestamptz);
--- rows
insert into t values (null);
--- expected
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp with time zone;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp without time zone;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
