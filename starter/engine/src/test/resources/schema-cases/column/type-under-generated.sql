-- A generated column is made of the column.
--- before
create table t (a int, b int generated always as (a * 2) stored);
create index t_b on t (b);
--- after
create table t (a bigint, b int generated always as (a * 2) stored);
create index t_b on t (b);
--- rows
insert into t (a) values (1);
--- expected
ALTER TABLE public.t
    DROP COLUMN b,
    ALTER COLUMN a TYPE bigint,
    ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t
CREATE INDEX t_b ON public.t USING btree (b);
-- SHARE on public.t, scans the table
--- expected back
ALTER TABLE public.t
    DROP COLUMN b,
    ALTER COLUMN a TYPE integer,
    ADD COLUMN b integer GENERATED ALWAYS AS ((a * 2)) STORED;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
CREATE INDEX t_b ON public.t USING btree (b);
-- SHARE on public.t, scans the table
