-- From virtual to stored and back.
-- since: 18
--- before
create table t (a int, b int generated always as (a * 10) virtual);
--- after
create table t (a int, b int generated always as (a * 10) stored);
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t
    DROP COLUMN b,
    ADD COLUMN b integer GENERATED ALWAYS AS ((a * 10)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
--- expected back
ALTER TABLE public.t
    DROP COLUMN b,
    ADD COLUMN b integer GENERATED ALWAYS AS ((a * 10)) VIRTUAL;
-- ACCESS EXCLUSIVE on public.t
