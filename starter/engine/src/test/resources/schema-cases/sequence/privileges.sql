-- Privileges.
--- before
create sequence s;
grant usage on sequence s to case_reader;
--- after
create sequence s;
grant select, update on sequence s to case_writer;
--- expected
REVOKE USAGE ON SEQUENCE public.s FROM case_reader;
GRANT SELECT, UPDATE ON SEQUENCE public.s TO case_writer;
--- expected back
REVOKE SELECT, UPDATE ON SEQUENCE public.s FROM case_writer;
GRANT USAGE ON SEQUENCE public.s TO case_reader;
