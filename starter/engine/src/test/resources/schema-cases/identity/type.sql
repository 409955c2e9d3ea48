-- An identity column becomes wider, and its sequence with it.
--- before
create table t (id int generated always as identity primary key);
--- after
create table t (id bigint generated always as identity primary key);
--- rows
insert into t values (default);
--- expected
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN id TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
