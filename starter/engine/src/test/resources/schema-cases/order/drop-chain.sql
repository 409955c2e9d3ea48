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
--- expected
DROP MATERIALIZED VIEW public.job_counts;
-- ACCESS EXCLUSIVE on public.job_counts
DROP VIEW public.open_jobs;
-- ACCESS EXCLUSIVE on public.open_jobs
DROP FUNCTION public.jobs(public.state);
DROP TABLE public.job;
-- ACCESS EXCLUSIVE on public.job, deletes data, not reversible
DROP FUNCTION public.first_state();
DROP TYPE public.state;
CREATE TABLE public.other (
    id integer
);
ALTER TABLE public.other OWNER TO case_admin;
--- expected back
DROP TABLE public.other;
-- ACCESS EXCLUSIVE on public.other, deletes data, not reversible
CREATE TYPE public.state AS ENUM (
    'new',
    'done'
);
ALTER TYPE public.state OWNER TO case_admin;
CREATE FUNCTION public.first_state()
    RETURNS public.state
    LANGUAGE sql IMMUTABLE
AS $function$ select 'new'::state $function$;
ALTER FUNCTION public.first_state() OWNER TO case_admin;
CREATE TABLE public.job (
    id integer NOT NULL,
    state public.state DEFAULT public.first_state(),
    CONSTRAINT job_pkey PRIMARY KEY (id)
);
ALTER TABLE public.job OWNER TO case_admin;
CREATE FUNCTION public.jobs(public.state)
    RETURNS SETOF public.job
    LANGUAGE sql STABLE
BEGIN ATOMIC
 SELECT job.id,
     job.state
    FROM public.job
   WHERE (job.state = $1);
END;
ALTER FUNCTION public.jobs(public.state) OWNER TO case_admin;
CREATE VIEW public.open_jobs AS
 SELECT id
   FROM public.job
  WHERE (state = public.first_state());
ALTER VIEW public.open_jobs OWNER TO case_admin;
CREATE MATERIALIZED VIEW public.job_counts AS
 SELECT state,
    count(*) AS count
   FROM public.job
  GROUP BY state;
ALTER MATERIALIZED VIEW public.job_counts OWNER TO case_admin;
