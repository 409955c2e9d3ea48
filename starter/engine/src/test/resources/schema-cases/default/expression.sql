-- Defaults that call functions.
--- before
create table t (a timestamptz default now(), b text default current_user, c date);
--- after
create table t (a timestamptz default clock_timestamp(), b text default session_user, c date default (now() at time zone 'utc')::date);
--- expected
ALTER TABLE public.t
    ALTER COLUMN a SET DEFAULT clock_timestamp(),
    ALTER COLUMN b SET DEFAULT SESSION_USER,
    ALTER COLUMN c SET DEFAULT ((now() AT TIME ZONE 'utc'::text))::date;
-- ACCESS EXCLUSIVE on public.t
--- expected back
ALTER TABLE public.t
    ALTER COLUMN c DROP DEFAULT,
    ALTER COLUMN a SET DEFAULT now(),
    ALTER COLUMN b SET DEFAULT CURRENT_USER;
-- ACCESS EXCLUSIVE on public.t
