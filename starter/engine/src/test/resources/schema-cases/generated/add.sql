-- Adds a generated column: the table is rewritten.
--- before
create table t (a int);
--- after
create table t (a int, b int generated always as (a * 10) stored);
--- rows
insert into t (a) values (1), (2);
--- expected
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a * 10)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t
