-- Owner and privileges.
--- before
create type pair as (a int, b text);
--- after
create type pair as (a int, b text);
alter type pair owner to case_owner;
grant usage on type pair to case_reader;
revoke usage on type pair from public;
--- expected
ALTER TYPE public.pair OWNER TO case_owner;
REVOKE USAGE ON TYPE public.pair FROM PUBLIC;
GRANT USAGE ON TYPE public.pair TO case_reader;
--- expected back
ALTER TYPE public.pair OWNER TO case_admin;
REVOKE USAGE ON TYPE public.pair FROM case_reader;
GRANT USAGE ON TYPE public.pair TO PUBLIC;
