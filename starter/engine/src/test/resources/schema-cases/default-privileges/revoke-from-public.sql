-- Functions are nobody's by default, types neither.
--- before
--- after
alter default privileges revoke execute on functions from public;
alter default privileges for role case_owner revoke usage on types from public;
--- expected
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE case_owner REVOKE USAGE ON TYPES FROM PUBLIC;
--- expected back
ALTER DEFAULT PRIVILEGES FOR ROLE case_admin GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE case_owner GRANT USAGE ON TYPES TO PUBLIC;
