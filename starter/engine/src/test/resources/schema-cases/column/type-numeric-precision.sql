-- Precision and scale are part of the type.
--- before
create table t (a numeric(10, 2), b numeric, c numeric(5));
--- after
create table t (a numeric(12, 4), b numeric(20, 10), c numeric);
--- rows
insert into t values (1.25, 2.5, 3);
--- expected
ALTER TABLE public.t
    ALTER COLUMN a TYPE numeric(12,4),
    ALTER COLUMN b TYPE numeric(20,10),
    ALTER COLUMN c TYPE numeric;
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
--- expected back
ALTER TABLE public.t
    ALTER COLUMN a TYPE numeric(10,2),
    ALTER COLUMN b TYPE numeric,
    ALTER COLUMN c TYPE numeric(5,0);
-- ACCESS EXCLUSIVE on public.t, rewrites public.t, may fail on existing rows
