-- Lets nobody create in public.
--- before
--- after
revoke create on schema public from public;
grant usage on schema public to case_reader;
