-- A wide table gains a column.
--- before
do $$ begin execute 'create table wide (' || (select string_agg('c' || n || ' int', ', ') from generate_series(1, 200) n) || ')'; end $$;
--- after
do $$ begin execute 'create table wide (' || (select string_agg('c' || n || ' int', ', ') from generate_series(1, 201) n) || ')'; end $$;
--- expected
ALTER TABLE public.wide ADD COLUMN c201 integer;
-- ACCESS EXCLUSIVE on public.wide
--- expected back
ALTER TABLE public.wide DROP COLUMN c201;
-- ACCESS EXCLUSIVE on public.wide, deletes data, not reversible
