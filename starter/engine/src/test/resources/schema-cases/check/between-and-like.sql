-- Expressions that the server rewrites.
--- before
create table t (a int, b text);
--- after
create table t (a int, b text, check (a between 1 and 10), check (b like 'x%' or b ~ '^y'), check (not (a = 3 and b is null)));
--- rows
insert into t values (1, 'xa');
--- expected
ALTER TABLE public.t
    ADD CONSTRAINT t_a_check CHECK (((a >= 1) AND (a <= 10))),
    ADD CONSTRAINT t_b_check CHECK (((b ~~ 'x%'::text) OR (b ~ '^y'::text))),
    ADD CONSTRAINT t_check CHECK ((NOT ((a = 3) AND (b IS NULL))));
-- ACCESS EXCLUSIVE on public.t, may fail on existing rows, scans the table
--- expected back
ALTER TABLE public.t
    DROP CONSTRAINT t_check,
    DROP CONSTRAINT t_b_check,
    DROP CONSTRAINT t_a_check;
-- ACCESS EXCLUSIVE on public.t
