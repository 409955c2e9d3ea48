-- Functions are nobody's by default, types neither.
--- before
--- after
alter default privileges revoke execute on functions from public;
alter default privileges for role case_owner revoke usage on types from public;
