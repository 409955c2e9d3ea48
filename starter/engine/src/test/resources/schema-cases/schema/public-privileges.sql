-- Lets nobody create in public.
--- before
--- after
revoke create on schema public from public;
grant usage on schema public to case_reader;
--- expected
GRANT USAGE ON SCHEMA public TO case_reader;
--- expected back
REVOKE USAGE ON SCHEMA public FROM case_reader;
