-- A wider integer: the table is rewritten, and the script says so.
--- before
create table t (id int primary key, n int default 5);
--- after
create table t (id bigint primary key, n bigint default 5);
--- rows
insert into t values (1, 2), (2, 3);
--- expected
ALTER TABLE public.t
    ALTER COLUMN n DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN n TYPE bigint,
    ALTER COLUMN n SET DEFAULT 5;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN n DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN n TYPE integer,
    ALTER COLUMN n SET DEFAULT 5;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
