-- Defaults that are arrays and rows.
--- before
create type pair as (a int, b text);
create table t (a int[] default '{1,2}', p pair);
--- after
create type pair as (a int, b text);
create table t (a int[] default array[1, 2, 3], p pair default row(1, 'x')::pair);
--- expected
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT ARRAY[1, 2, 3],
    ALTER COLUMN p SET DEFAULT ROW(1, 'x'::text)::public.pair;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN p DROP DEFAULT,
    ALTER COLUMN a SET DEFAULT '{1,2}'::integer[];
-- ACCESS EXCLUSIVE on public.t
