-- A wide table gains a column.
--- before
do $$ begin execute 'create table wide (' || (select string_agg('c' || n || ' int', ', ') from generate_series(1, 200) n) || ')'; end $$;
--- after
do $$ begin execute 'create table wide (' || (select string_agg('c' || n || ' int', ', ') from generate_series(1, 201) n) || ')'; end $$;
