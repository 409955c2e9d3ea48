-- Owner and privileges.
--- before
create domain d as int;
--- after
create domain d as int;
alter domain d owner to case_owner;
revoke usage on domain d from public;
--- expected
ALTER DOMAIN public.d OWNER TO case_owner;
REVOKE USAGE ON TYPE public.d FROM PUBLIC;
--- expected back
ALTER DOMAIN public.d OWNER TO case_admin;
GRANT USAGE ON TYPE public.d TO PUBLIC;
