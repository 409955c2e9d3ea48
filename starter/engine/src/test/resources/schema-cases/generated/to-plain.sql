-- A generated column becomes a plain one and keeps its values; the way back computes them.
--- before
create table t (a int, b int generated always as (a * 10) stored);
--- after
create table t (a int, b int);
--- rows before
insert into t (a) values (1), (2);
--- rows after
insert into t values (1, 10);
--- expected
ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    DROP COLUMN b,
    ADD COLUMN b integer GENERATED ALWAYS AS ((a * 10)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, deletes data, not reversible
