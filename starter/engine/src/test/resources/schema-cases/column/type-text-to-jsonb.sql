-- Also where a default has to change with the type.
--- before
create table t (body text default '{}');
--- after
create table t (body jsonb default '{}');
--- rows
insert into t values ('{"a": 1}');
--- expected
ALTER TABLE public.t
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN body TYPE jsonb USING body::jsonb,
    ALTER COLUMN body SET DEFAULT '{}'::jsonb;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN body TYPE text,
    ALTER COLUMN body SET DEFAULT '{}'::text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
