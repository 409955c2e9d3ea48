-- A column that is computed when it is read.
-- since: 18
--- before
create table t (a int);
--- after
create table t (a int, b int generated always as (a * 10) virtual);
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a * 10)) VIRTUAL;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t
