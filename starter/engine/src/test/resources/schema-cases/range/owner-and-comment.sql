-- Owner, comment, privileges.
--- before
create type r as range (subtype = int4);
--- after
create type r as range (subtype = int4);
alter type r owner to case_owner;
comment on type r is 'r';
revoke usage on type r from public;
--- expected
ALTER TYPE public.r OWNER TO case_owner;
REVOKE USAGE ON TYPE public.r FROM PUBLIC;
COMMENT ON TYPE public.r IS 'r';
--- expected back
ALTER TYPE public.r OWNER TO case_admin;
GRANT USAGE ON TYPE public.r TO PUBLIC;
COMMENT ON TYPE public.r IS NULL;
