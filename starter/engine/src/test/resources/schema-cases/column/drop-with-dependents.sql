-- The column takes its index, its constraint and its statistics with it.
--- before
create table t (id int, a int, b int check (b > 0));
create index t_a on t (a);
create index t_ab on t (id, b);
create statistics t_s on a, b from t;
--- after
create table t (id int);
--- rows before
insert into t values (1, 2, 3);
--- rows after
insert into t values (1);
--- expected
ALTER TABLE public.t
    DROP COLUMN a,
    DROP COLUMN b;
-- ACCESS EXCLUSIVE on public.t, deletes data, not reversible
--- expected back
ALTER TABLE public.t
    ADD COLUMN a integer,
    ADD COLUMN b integer,
    ADD CONSTRAINT t_b_check CHECK ((b > 0));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
CREATE INDEX t_a ON public.t USING btree (a);
-- SHARE on public.t, scans the table
CREATE INDEX t_ab ON public.t USING btree (id, b);
-- SHARE on public.t, scans the table
CREATE STATISTICS public.t_s ON a, b FROM public.t;
-- SHARE UPDATE EXCLUSIVE on public.t
ALTER STATISTICS public.t_s OWNER TO case_admin;
