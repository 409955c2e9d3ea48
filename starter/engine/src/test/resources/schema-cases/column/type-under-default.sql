-- The default does not fit the new type, and is set again.
--- before
create table t (n text default '5');
--- after
create table t (n int default 6);
--- rows
insert into t values ('1');
--- expected
ALTER TABLE public.t
    ALTER COLUMN n DROP DEFAULT,
    ALTER COLUMN n TYPE integer USING n::integer,
    ALTER COLUMN n SET DEFAULT 6;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN n DROP DEFAULT,
    ALTER COLUMN n TYPE text,
    ALTER COLUMN n SET DEFAULT '5'::text;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
