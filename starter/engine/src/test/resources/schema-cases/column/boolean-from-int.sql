-- An explicit cast exists.
--- before
create table t (flag int default 0);
--- after
create table t (flag boolean default false);
--- rows
insert into t values (default), (default);
--- expected
ALTER TABLE public.t
    ALTER COLUMN flag DROP DEFAULT,
    ALTER COLUMN flag TYPE boolean USING flag::boolean,
    ALTER COLUMN flag SET DEFAULT false;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN flag DROP DEFAULT,
    ALTER COLUMN flag TYPE integer USING flag::integer,
    ALTER COLUMN flag SET DEFAULT 0;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
