-- All of it goes, from the top down.
--- before
create type state as enum ('new', 'done');
create function first_state() returns state language sql immutable as $$ select 'new'::state $$;
create table job (id int primary key, state state default first_state());
create view open_jobs as select id from job where state = first_state();
create materialized view job_counts as select state, count(*) from job group by state;
create function jobs(state) returns setof job language sql stable begin atomic select * from job where state = $1; end;
--- after
create table other (id int);
