-- A check constraint and expression indexes are on the column.
--- before
create table t (n int check (n > 0));
create index t_n on t ((n + 1));
create index t_p on t (n) where n > 10;
--- after
create table t (n bigint check (n > 0));
create index t_n on t ((n + 1));
create index t_p on t (n) where n > 10;
--- rows
insert into t values (1), (20);
--- expected
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t ALTER COLUMN n TYPE integer;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
