-- All that hangs on it.
--- before
create type mood as enum ('a');
--- after
create type mood as enum ('a');
alter type mood owner to case_owner;
revoke usage on type mood from public;
grant usage on type mood to case_reader;
comment on type mood is 'moods';
--- expected
ALTER TYPE public.mood OWNER TO case_owner;
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;
GRANT USAGE ON TYPE public.mood TO case_reader;
COMMENT ON TYPE public.mood IS 'moods';
--- expected back
ALTER TYPE public.mood OWNER TO case_admin;
REVOKE USAGE ON TYPE public.mood FROM case_reader;
GRANT USAGE ON TYPE public.mood TO PUBLIC;
COMMENT ON TYPE public.mood IS NULL;
